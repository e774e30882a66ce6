package org.osnowa.decisions;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.DecisionsPage.Row;
import org.osnowa.meetings.MeetingNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Offspring.Origin;
import org.osnowa.partnerships.Origins;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of decisions. */
@Component
class DecisionPages {

    private static final int ON_A_PAGE = 100;

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final MeetingNames meetings;
    private final Decisions decisions;
    private final List<Deliberations> deliberations;
    private final Origins origins;
    private final Clock clock;

    DecisionPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            MeetingNames meetings,
            Decisions decisions,
            List<Deliberations> deliberations,
            Origins origins,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.meetings = meetings;
        this.decisions = decisions;
        this.deliberations = deliberations;
        this.origins = origins;
        this.clock = clock;
    }

    DecisionsPage all(Partnership partnership, Visitor visitor, Optional<UUID> after) {
        var head = head(partnership, visitor);
        var found = decisions.of(partnership.id(), after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var today = LocalDate.now(clock);
        var names = head.inside()
                ? organisations.namesOf(shown.stream()
                        .map(each -> each.task().owner())
                        .distinct()
                        .toList())
                : Map.<OrganisationId, String>of();
        var titles = meetings.upTo(partnership.id(), today).stream()
                .collect(Collectors.toMap(MeetingNames.Named::id, MeetingNames.Named::title));
        var paths = head.inside() ? paths(partnership, shown) : Map.<UUID, String>of();
        var born = head.inside()
                ? origins.of(
                        partnership.id(),
                        shown.stream().map(each -> each.id().value()).toList())
                : Map.<UUID, Origin>of();
        var rows = shown.stream().map(each -> row(each, names, titles, paths, born, head.inside(), today));
        var open = rows.collect(Collectors.partitioningBy(each -> each.became() == DecidedForm.Became.OPEN));
        var path = head.path() + "/decisions";
        return new DecisionsPage(
                head,
                head.inside() && after.isEmpty()
                        ? deliberations.stream()
                                .flatMap(each -> each.underway(partnership).stream())
                                .toList()
                        : List.of(),
                open.getOrDefault(true, List.of()),
                open.getOrDefault(false, List.of()),
                open.getOrDefault(true, List.of()).stream().filter(Row::late).count(),
                after.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?after=" + shown.getLast().id() : null);
    }

    private static Row row(
            Decision decision,
            Map<OrganisationId, String> names,
            Map<UUID, String> titles,
            Map<UUID, String> paths,
            Map<UUID, Origin> born,
            boolean inside,
            LocalDate today) {
        var resolution = decision.resolution();
        return new Row(
                decision.id().toString(),
                decision.code(),
                resolution.words(),
                Text.date(resolution.on()),
                resolution.meeting().map(titles::get).orElse(null),
                resolution.how().orElse(null),
                resolution.course().orElse(null),
                DecidedForm.became(decision.state()),
                switch (decision.state()) {
                    case State.Open() -> null;
                    case State.CarriedOut(var on) -> Text.date(on);
                    case State.Dropped(var on, var _) -> Text.date(on);
                },
                names.get(decision.task().owner()),
                inside ? decision.task().due().map(Text::date).orElse(null) : null,
                inside && decision.overdue(today),
                inside && decision.state() instanceof State.Dropped(var _, var why) ? why : null,
                paths.get(decision.id().value()),
                born.get(decision.id().value()));
    }

    private Map<UUID, String> paths(Partnership partnership, List<Decision> shown) {
        var ids = shown.stream().map(each -> each.id().value()).toList();
        var paths = new HashMap<UUID, String>();
        deliberations.forEach(each -> paths.putAll(each.paths(partnership, ids)));
        return paths;
    }

    DecisionPage decision(
            Partnership partnership,
            Visitor me,
            @Nullable Decision decision,
            DecidedForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        return new DecisionPage(
                head(partnership, me),
                decision == null ? null : decision.id().toString(),
                decision == null ? null : decision.code(),
                form,
                Stream.concat(
                                Stream.of(Choice.of("", t("DecisionPage.noMeeting"))),
                                meetings.upTo(partnership.id(), LocalDate.now(clock)).stream()
                                        .map(each -> Choice.of(
                                                each.id().toString(), Text.date(each.day()) + ": " + each.title())))
                        .toList(),
                choices(partnership, decision),
                movedMeanwhile,
                errors);
    }

    /** The partners of today, and who sees to it already though it has left. */
    private List<Choice> choices(Partnership partnership, @Nullable Decision decision) {
        var here = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .map(each -> Choice.of(each.organisation().toString(), each.name()))
                .toList();
        if (decision == null) {
            return here;
        }
        var owner = decision.task().owner();
        return here.stream().anyMatch(each -> each.value().equals(owner.toString()))
                ? here
                : Stream.concat(
                                here.stream(),
                                organisations.namesOf(List.of(owner)).entrySet().stream()
                                        .map(each -> Choice.of(each.getKey().toString(), each.getValue())))
                        .toList();
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "decisions");
    }
}
