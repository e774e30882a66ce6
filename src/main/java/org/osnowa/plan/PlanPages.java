package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.goals.GoalNames;
import org.osnowa.goals.GoalNames.Named;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.PlanPage.ActionRow;
import org.osnowa.plan.PlanPage.Burden;
import org.osnowa.plan.PlanPage.Group;
import org.osnowa.plan.PlanPage.Removed;
import org.osnowa.plan.PlanPage.RiskRow;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of a plan. */
@Component
class PlanPages {

    private static final int LONGEST = 90;

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Actions actions;
    private final Risks risks;
    private final GoalNames goals;
    private final Clock clock;

    PlanPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            Actions actions,
            Risks risks,
            GoalNames goals,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.actions = actions;
        this.risks = risks;
        this.goals = goals;
        this.clock = clock;
    }

    PlanPage page(Partnership partnership, Visitor visitor) {
        var head = head(partnership, visitor);
        var today = LocalDate.now(clock);
        var plan = actions.of(partnership.id());
        var all = risks.of(partnership.id());
        var names = names(plan, all);
        var rows = new Rows(plan, names, here(partnership), today).all();
        var standing = plan.standing();
        return new PlanPage(
                head,
                standing.size(),
                plan.shared(),
                plan.sharedPercent(),
                (int) standing.stream().filter(Action::done).count(),
                plan.overdue(today),
                plan.burden()
                        .map(each -> new Burden(
                                names.getOrDefault(each.partner(), ""), each.actions(), each.of(), each.percent()))
                        .orElse(null),
                groups(goals.of(partnership.id()), plan, rows),
                TimeLine.of(standing, today).orElse(null),
                standing.stream().map(each -> rows.get(each.id())).toList(),
                all.stream()
                        .filter(each -> !each.removed())
                        .map(each -> row(each, names))
                        .toList(),
                head.contributes() ? removed(head, all) : List.of());
    }

    ActionPage action(
            Partnership partnership,
            Visitor me,
            @Nullable ActionId action,
            ActionForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        var known = goals.of(partnership.id());
        return new ActionPage(
                head(partnership, me),
                action == null ? null : action.toString(),
                form,
                known.isEmpty()
                        ? List.of()
                        : Stream.concat(
                                        Stream.of(Choice.of("", t("ActionPage.noGoal"))),
                                        known.stream().map(PlanPages::choice))
                                .toList(),
                choices(partnership),
                actions.of(partnership.id()).standing().stream()
                        .filter(each -> !each.id().equals(action))
                        .map(each -> Choice.of(each.id().toString(), each.work().title()))
                        .toList(),
                movedMeanwhile,
                errors);
    }

    RiskPage risk(
            Partnership partnership,
            Visitor me,
            @Nullable RiskId risk,
            RiskForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        return new RiskPage(
                head(partnership, me),
                risk == null ? null : risk.toString(),
                form,
                Stream.concat(Stream.of(Choice.of("", t("RiskPage.nobody"))), choices(partnership).stream())
                        .toList(),
                movedMeanwhile,
                errors);
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "actions");
    }

    private List<Choice> choices(Partnership partnership) {
        return partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .map(each -> Choice.of(each.organisation().toString(), each.name()))
                .toList();
    }

    private Set<OrganisationId> here(Partnership partnership) {
        return partners.of(partnership.id()).stream()
                .map(PartnerRow::organisation)
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    private Map<OrganisationId, String> names(Plan plan, List<Risk> risks) {
        return organisations.namesOf(Stream.concat(
                        plan.actions().stream().flatMap(each -> each.work().everybody().stream()),
                        risks.stream().flatMap(each -> each.keeper().stream()))
                .toList());
    }

    /** Under each goal its actions, also where there are none yet; last what is done for no goal. */
    private static List<Group> groups(List<Named> goals, Plan plan, Map<ActionId, ActionRow> rows) {
        var known = goals.stream().map(Named::id).collect(Collectors.toSet());
        var groups = new ArrayList<Group>();
        for (var goal : goals) {
            groups.add(new Group(
                    goal.id(), goal.code() + ". " + goal.sentence(), under(plan, rows, Optional.of(goal.id()))));
        }
        var rest = plan.actions().stream()
                .filter(each -> each.work().goal().filter(known::contains).isEmpty())
                .map(each -> rows.get(each.id()))
                .toList();
        if (!rest.isEmpty()) {
            groups.add(new Group(null, null, rest));
        }
        return groups;
    }

    private static List<ActionRow> under(Plan plan, Map<ActionId, ActionRow> rows, Optional<UUID> goal) {
        return plan.actions().stream()
                .filter(each -> each.work().goal().equals(goal))
                .map(each -> rows.get(each.id()))
                .toList();
    }

    /** Short enough for a list to choose from. */
    private static Choice choice(Named goal) {
        var sentence = goal.sentence();
        var end = sentence.offsetByCodePoints(0, Math.min(LONGEST, sentence.codePointCount(0, sentence.length())));
        return Choice.of(
                goal.id().toString(),
                goal.code() + ". " + sentence.substring(0, end) + (end < sentence.length() ? "…" : ""));
    }

    private static RiskRow row(Risk risk, Map<OrganisationId, String> names) {
        return new RiskRow(
                risk.id().value(),
                risk.what(),
                risk.chance(),
                risk.response().orElse(null),
                risk.keeper().map(names::get).orElse(null));
    }

    private static List<Removed> removed(PartnershipHead head, List<Risk> risks) {
        return risks.stream()
                .filter(Risk::removed)
                .map(each -> new Removed(head.path() + "/actions/risks/" + each.id(), each.what()))
                .toList();
    }

    /** The actions as the page says them. */
    private record Rows(Plan plan, Map<OrganisationId, String> names, Set<OrganisationId> here, LocalDate today) {

        Map<ActionId, ActionRow> all() {
            var byId = plan.byId();
            var rows = new HashMap<ActionId, ActionRow>();
            var number = 1;
            for (var action : plan.actions()) {
                rows.put(action.id(), row(action, action.givenUp() ? 0 : number, byId));
                number += action.givenUp() ? 0 : 1;
            }
            return rows;
        }

        private ActionRow row(Action action, int number, Map<ActionId, Action> byId) {
            var work = action.work();
            var term = action.term();
            return new ActionRow(
                    action.id().value(),
                    number,
                    work.title(),
                    name(work.responsible()),
                    action.open() && !here.contains(work.responsible()),
                    work.with().stream().map(this::name).toList(),
                    Text.date(term.from()),
                    Text.date(term.to()),
                    action.open() && term.putOff() ? Text.date(term.firstDue()) : null,
                    ActionForm.doing(action.state()),
                    action.overdue(today),
                    remark(action.state()),
                    titles(action.after().stream()
                            .flatMap(each -> Optional.ofNullable(byId.get(each)).stream())
                            .toList()),
                    titles(plan.endingTooLate(action)));
        }

        private String name(OrganisationId organisation) {
            return names.getOrDefault(organisation, "");
        }

        private static @Nullable String remark(State state) {
            return switch (state) {
                case State.Planned(), State.InProgress() -> null;
                case State.Done(var on) -> Text.date(on);
                case State.GivenUp(var reason) -> reason;
            };
        }

        private static List<String> titles(Collection<Action> actions) {
            return actions.stream().map(each -> each.work().title()).toList();
        }
    }
}
