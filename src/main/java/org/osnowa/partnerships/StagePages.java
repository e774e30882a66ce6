package org.osnowa.partnerships;

import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Rules;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/** Makes the page on which a partnership's stage is seen and changed. */
@Component
class StagePages {

    private final PartnershipPages pages;
    private final Conditions conditions;
    private final StageChanges changes;
    private final StageDesk desk;
    private final Rules rules;
    private final People people;

    StagePages(
            PartnershipPages pages,
            Conditions conditions,
            StageChanges changes,
            StageDesk desk,
            Rules rules,
            People people) {
        this.desk = desk;
        this.pages = pages;
        this.conditions = conditions;
        this.changes = changes;
        this.rules = rules;
        this.people = people;
    }

    StagePage page(Partnership partnership, Visitor visitor) {
        return page(partnership, visitor, null, false, FormErrors.none());
    }

    StagePage page(
            Partnership partnership,
            Visitor visitor,
            @Nullable StageForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        var partners = conditions.partners(partnership.id());
        var standing = conditions.of(partnership, partners);
        var type = Optional.ofNullable(partnership.type());
        var head = pages.head(partnership, visitor, "stage");
        var went = changes.of(partnership.id());
        return new StagePage(
                head,
                partnership.stage().stage(),
                partnership.stage().since(),
                standing.gate(),
                standing.composition(),
                type.map(Text::t).orElse(null),
                changes(went, head.inside()),
                leftOut(partnership, went),
                ways(partnership),
                head.invites() && goesOn(partnership) ? desk.absentFrom(partnership, partners) : List.of(),
                partnership.version(),
                form,
                movedMeanwhile,
                errors);
    }

    /** Only who goes on closes a stage, and is told who left no trace in it. */
    private static boolean goesOn(Partnership partnership) {
        return !partnership
                .stage()
                .stage()
                .followedBy(Optional.ofNullable(partnership.type()))
                .isEmpty();
    }

    /** On first, then back, the nearest first. */
    private static List<Choice> ways(Partnership partnership) {
        var here = partnership.stage().stage();
        var on = here.followedBy(Optional.ofNullable(partnership.type())).stream();
        var back = Arrays.stream(Stage.values())
                .filter(each -> each.compareTo(here) < 0)
                .sorted(java.util.Comparator.reverseOrder());
        return Stream.concat(on, back)
                .distinct()
                .map(to -> Choice.of(
                        to.name(), t(partnership.goesOnTo(to) ? "StagePage.on" : "StagePage.back", to.number(), t(to))))
                .toList();
    }

    private List<StagePage.LeftOut> leftOut(Partnership partnership, List<StageChange> went) {
        return partnership.stage().stage().followedBy(Optional.ofNullable(partnership.type())).stream()
                .map(to -> new StagePage.LeftOut(
                        to,
                        conditions.gates(partnership, StageChanges.leftOut(partnership, to, went)).stream()
                                .filter(Finding::blocks)
                                .toList()))
                .filter(each -> !each.conditions().isEmpty())
                .toList();
    }

    /** @param inside whether names are said; everybody else reads in which role it was done */
    private List<StagePage.Change> changes(List<StageChange> all, boolean inside) {
        Map<PersonId, String> names = people
                .all(all.stream().map(StageChange::by).toList())
                .stream()
                .collect(toMap(Person::id, Person::name));
        return all.stream()
                .map(each -> new StagePage.Change(
                        each.at(),
                        inside ? names.getOrDefault(each.by(), "") : t("StagePage.coordinator"),
                        each.from(),
                        each.to(),
                        each.reason(),
                        each.passedOver().stream()
                                .flatMap(id -> rules.named(id).stream())
                                .map(rule -> rule.title().in(Text.language()))
                                .toList()))
                .toList();
    }
}
