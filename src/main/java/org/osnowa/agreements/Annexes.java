package org.osnowa.agreements;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.agreements.Paper.Content;
import org.osnowa.benefits.Gains;
import org.osnowa.commitments.CommitmentRow;
import org.osnowa.commitments.Contributions;
import org.osnowa.formalities.Part;
import org.osnowa.formalities.WrittenDown;
import org.osnowa.goals.GoalsOnPaper;
import org.osnowa.goals.Measure;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.PlanOnPaper;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** What is attached: goals, contributions, benefits and plan, as they stand in Osnowa now. */
@Component
class Annexes {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 100;

    private final GoalsOnPaper goals;
    private final Contributions contributions;
    private final Gains gains;
    private final WrittenDown formalities;
    private final PlanOnPaper plan;
    private final Organisations organisations;
    private final Clock clock;

    Annexes(
            GoalsOnPaper goals,
            Contributions contributions,
            Gains gains,
            WrittenDown formalities,
            PlanOnPaper plan,
            Organisations organisations,
            Clock clock) {
        this.goals = goals;
        this.contributions = contributions;
        this.gains = gains;
        this.formalities = formalities;
        this.plan = plan;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param rows whether its rows are asked for; without them it has no columns either */
    Paper.Annex annex(int number, Content about, Partnership partnership, boolean rows) {
        var title = t("agreements.annex." + about);
        return rows
                ? new Paper.Annex(number, title, about, columns(about), rows(about, partnership.id()))
                : new Paper.Annex(number, title, about, List.of(), List.of());
    }

    private static List<String> columns(Content about) {
        return Stream.of(t("agreements.columns." + about).split("; ")).toList();
    }

    private List<List<String>> rows(Content about, PartnershipId partnership) {
        return switch (about) {
            case GOALS -> goals(partnership);
            case CONTRIBUTIONS -> contributions(partnership);
            case BENEFITS -> benefits(partnership);
            case PLAN -> plan(partnership);
        };
    }

    private List<List<String>> goals(PartnershipId partnership) {
        return goals.of(partnership).stream()
                .map(each -> List.of(
                        each.code() + ". " + each.sentence(),
                        each.measure().indicator().orElse("–"),
                        start(each.measure()),
                        each.measure()
                                .target()
                                .map(target -> Text.number(target)
                                        + each.measure()
                                                .unit()
                                                .map(unit -> " " + unit)
                                                .orElse(""))
                                .orElse("–"),
                        each.measure().due().map(Text::date).orElse("–"),
                        each.measure().source().orElse("–")))
                .toList();
    }

    private static String start(Measure measure) {
        return measure.start()
                .map(each -> switch (each) {
                    case Measure.Start.Known(var amount, var on) ->
                        t("agreements.startKnown", Text.number(amount), date(on));
                    case Measure.Start.Unknown(var by) -> t("agreements.startUnknown", date(by));
                })
                .orElse("–");
    }

    /** What was promised, and what the partners of a project wrote down of their parts in it. */
    private List<List<String>> contributions(PartnershipId partnership) {
        var promised = promised(partnership);
        var parts = formalities.of(partnership).parts();
        var names = names(Stream.concat(
                promised.stream().map(each -> each.offer().giver()),
                parts.stream().map(Part::organisation)));
        return Stream.concat(
                        promised.stream().map(each -> promise(each, names)),
                        parts.stream().filter(Annexes::said).map(each -> part(each, names)))
                .toList();
    }

    private static boolean said(Part part) {
        return part.task() != null || part.share() != null;
    }

    private static List<String> part(Part part, Map<OrganisationId, String> names) {
        var resources = Stream.of(
                        part.resources().human(),
                        part.resources().organisational(),
                        part.resources().technical(),
                        part.resources().financial())
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
        var words = Stream.of(part.task() == null ? "" : part.task(), resources)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
        return List.of(
                names.getOrDefault(part.organisation(), ""),
                words.isBlank() ? "–" : words,
                part.share() == null ? "–" : part.share().words(),
                "–");
    }

    private static List<String> promise(CommitmentRow each, Map<OrganisationId, String> names) {
        return List.of(
                names.getOrDefault(each.offer().giver(), ""),
                t(each.offer().kind()) + ": " + what(each),
                each.amount(),
                date(each.promise().due()));
    }

    /** What stands as promised, whoever brings it. */
    List<CommitmentRow> promised(PartnershipId partnership) {
        var today = LocalDate.now(clock);
        return contributions.between(partnership, FIRST, today.plusYears(YEARS_AHEAD)).stream()
                .map(Contributions.Brought::commitment)
                .filter(CommitmentRow::promised)
                .toList();
    }

    static String what(CommitmentRow commitment) {
        return commitment.promise().what().orElse(commitment.offer().what());
    }

    private List<List<String>> benefits(PartnershipId partnership) {
        var wanted = new LinkedHashMap<OrganisationId, String>();
        gains.in(partnership)
                .forEach(each -> wanted.merge(each.partner(), each.words(), (one, other) -> one + "; " + other));
        var names = names(wanted.keySet().stream());
        return wanted.entrySet().stream()
                .map(each -> List.of(names.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    /** What one partner wants for itself, in one line. */
    Optional<String> benefitsOf(PartnershipId partnership, OrganisationId partner) {
        var words = gains.in(partnership).stream()
                .filter(each -> each.partner().equals(partner))
                .map(Gains.Gain::words)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private List<List<String>> plan(PartnershipId partnership) {
        var written = plan.of(partnership);
        var names = names(
                written.stream().flatMap(each -> Stream.concat(Stream.of(each.responsible()), each.with().stream())));
        return written.stream()
                .map(each -> List.of(
                        each.title(),
                        names.getOrDefault(each.responsible(), ""),
                        each.with().isEmpty()
                                ? "–"
                                : each.with().stream()
                                        .map(one -> names.getOrDefault(one, ""))
                                        .collect(Collectors.joining(", ")),
                        date(each.from()) + " – " + date(each.to())))
                .toList();
    }

    private Map<OrganisationId, String> names(Stream<OrganisationId> ids) {
        var all = ids.distinct().toList();
        return all.isEmpty() ? Map.of() : organisations.namesOf(all);
    }
}
