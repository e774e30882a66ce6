package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.goals.GoalLettersPage.Row;
import org.osnowa.goals.GoalLettersPage.Sent;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages on which partners are asked by letter to confirm the goals, and answer. */
@Component
class AskingPages {

    private static final Period USUAL = Period.ofWeeks(2);

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Goals goals;
    private final Confirmations confirmations;
    private final PartnerRemarks remarks;
    private final Questions questions;
    private final GoalAskingDesk desk;
    private final Organisations organisations;
    private final Clock clock;

    AskingPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Goals goals,
            Confirmations confirmations,
            PartnerRemarks remarks,
            Questions questions,
            GoalAskingDesk desk,
            Organisations organisations,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.goals = goals;
        this.confirmations = confirmations;
        this.remarks = remarks;
        this.questions = questions;
        this.desk = desk;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param typed null before anything was; then those are ticked that have an address and no letter that waits */
    GoalLettersPage letters(Partnership partnership, Visitor me, @Nullable GoalLettersForm typed, FormErrors errors) {
        var today = LocalDate.now(clock);
        var asked = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .toList();
        var confirmed = confirmations.whoConfirmed(
                partnership.id(),
                goals.of(partnership.id()).stream()
                        .filter(each -> !each.dropped())
                        .toList());
        var left = asked.stream()
                .filter(each -> !confirmed.contains(new OrganisationId(each.organisation())))
                .toList();
        var letters = letters(partnership);
        var known = organisations.byIds(left.stream()
                .map(each -> new OrganisationId(each.organisation()))
                .toList());
        var form = typed == null ? GoalLettersForm.fresh(today.plus(USUAL), toAsk(left, letters, known, today)) : typed;
        return new GoalLettersPage(
                heads.of(partnership, me, "goals"),
                desk.whyNotAsk(partnership).orElse(null),
                left.stream()
                        .map(each -> row(each, form, letters, known, today))
                        .toList(),
                asked.size() - left.size(),
                left.stream().flatMap(each -> sent(each, letters, today)).toList(),
                form,
                errors);
    }

    /** The newest letter to each partner. */
    Map<OrganisationId, Question> letters(Partnership partnership) {
        return questions.of(AskedGoals.PURPOSE, partnership.id().value()).stream()
                .collect(Collectors.toMap(Question::organisation, Function.identity(), (_, last) -> last));
    }

    private static Map<UUID, String> toAsk(
            List<PartnerRow> left,
            Map<OrganisationId, Question> letters,
            Map<OrganisationId, Organisation> known,
            LocalDate today) {
        var ticked = new LinkedHashMap<UUID, String>();
        for (var each : left) {
            var waits = Optional.ofNullable(letters.get(new OrganisationId(each.organisation())))
                    .filter(letter -> letter.open(today))
                    .isPresent();
            if (!waits) {
                address(each, letters, known).ifPresent(address -> ticked.put(each.organisation(), address));
            }
        }
        return ticked;
    }

    /** Where it was asked before, or its public address. */
    private static Optional<String> address(
            PartnerRow partner, Map<OrganisationId, Question> letters, Map<OrganisationId, Organisation> known) {
        var organisation = new OrganisationId(partner.organisation());
        return Optional.ofNullable(letters.get(organisation))
                .flatMap(Question::address)
                .or(() -> Optional.ofNullable(known.get(organisation))
                        .flatMap(each -> Optional.ofNullable(each.contact().email())));
    }

    private Row row(
            PartnerRow partner,
            GoalLettersForm form,
            Map<OrganisationId, Question> letters,
            Map<OrganisationId, Organisation> known,
            LocalDate today) {
        var address = address(partner, letters, known);
        var letter = Optional.ofNullable(letters.get(new OrganisationId(partner.organisation())));
        return new Row(
                partner.organisation(),
                partner.name(),
                form.chosen().ticks(partner.organisation()),
                form.chosen().typed(partner.organisation()).or(() -> address).orElse(null),
                letter.map(each -> note(each, today))
                        .or(() -> address.isEmpty() ? Optional.of(t("GoalLettersPage.noAddress")) : Optional.empty())
                        .orElse(null));
    }

    private String note(Question letter, LocalDate today) {
        var on = day(letter.sentAt());
        if (letter.revoked()) {
            return t("GoalLettersPage.note.revoked", on);
        }
        if (letter.used()) {
            return t("GoalLettersPage.note.answered", on);
        }
        return t(letter.open(today) ? "GoalLettersPage.note.waits" : "GoalLettersPage.note.over", on);
    }

    private Stream<Sent> sent(PartnerRow partner, Map<OrganisationId, Question> letters, LocalDate today) {
        return Optional.ofNullable(letters.get(new OrganisationId(partner.organisation())))
                .filter(each -> each.whyNotOpen(today).isEmpty())
                .flatMap(each -> each.address()
                        .map(address -> new Sent(
                                partner.organisation(),
                                partner.name(),
                                address,
                                day(each.sentAt()),
                                Text.date(each.until().orElseThrow()))))
                .stream();
    }

    /** What partners would have changed in the goals that stand, until it is settled. */
    List<GoalsPage.Remark> remarks(Partnership partnership, List<Goal> standing) {
        var open = remarks.openIn(partnership.id());
        var names = organisations.namesOf(
                open.stream().map(PartnerRemark::organisation).toList());
        return open.stream()
                .flatMap(each -> standing.stream()
                        .filter(goal -> goal.id().equals(each.goal()))
                        .map(goal -> new GoalsPage.Remark(
                                each.id(),
                                goal.code(),
                                names.getOrDefault(each.organisation(), ""),
                                each.words(),
                                each.by().name() + ", "
                                        + t("AnswerForm.scope." + each.by().scope()),
                                day(each.at()),
                                goal.revision() != each.revision())))
                .toList();
    }

    /** For who comes from the letter: the goals, which everybody may read, and what this partner has said to them. */
    AskedGoalsPage asked(
            String action,
            Partnership partnership,
            Question question,
            AskedGoals asked,
            Optional<Refusal> whyNot,
            AskedGoalsForm form,
            FormErrors errors) {
        return new AskedGoalsPage(
                action,
                partnership.name(),
                "/partnerships/" + partnership.slug() + "/goals",
                organisations.namesOf(List.of(question.organisation())).getOrDefault(question.organisation(), ""),
                question.until().map(Text::date).orElse(null),
                whyNot.orElse(null),
                question.used() && !question.revoked() && asked.answered() && !errors.any(),
                question.used() && !asked.answered(),
                whyNot.isPresent() ? List.of() : rows(asked, form),
                Choice.of(Stance.values()),
                AskedGoalsForm.SCOPES.stream()
                        .map(each -> Choice.of(each.name(), t("AnswerForm.scope." + each)))
                        .toList(),
                form,
                asked.stand(),
                errors);
    }

    private List<AskedGoalsPage.Row> rows(AskedGoals asked, AskedGoalsForm form) {
        var owners = organisations.namesOf(asked.standing().stream()
                .flatMap(each -> each.terms().aim().owner().stream())
                .toList());
        return asked.standing().stream()
                .map(each -> new AskedGoalsPage.Row(
                        each.id().toString(),
                        each.code(),
                        each.sentence(),
                        facts(each, owners),
                        asked.confirmed().contains(each.id()),
                        form.stance(each.id()).map(Enum::name).orElse(null),
                        form.remark(each.id()).orElse(null)))
                .toList();
    }

    private static List<String> facts(Goal goal, Map<OrganisationId, String> owners) {
        var measure = goal.measure();
        return Stream.of(
                        measure.indicator(),
                        measure.target().map(each -> t("AskedGoalsPage.target", GoalProgress.amount(measure, each))),
                        measure.due().map(each -> t("GoalsPage.due", Text.date(each))),
                        goal.terms()
                                .aim()
                                .owner()
                                .flatMap(each -> Optional.ofNullable(owners.get(each)))
                                .map(each -> t("AskedGoalsPage.owner", each)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String day(Instant at) {
        return Text.date(LocalDate.ofInstant(at, clock.getZone()));
    }
}
