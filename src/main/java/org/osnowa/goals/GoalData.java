package org.osnowa.goals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person has measured: a part of what we know about them. */
@Component
@Order(450)
class GoalData implements PersonalData {

    private final Measurements measurements;
    private final Partnerships partnerships;

    GoalData(Measurements measurements, Partnerships partnerships) {
        this.measurements = measurements;
        this.partnerships = partnerships;
    }

    @Override
    public Chapter about(PersonId person) {
        var entered = measurements.by(person);
        var known =
                partnerships
                        .all(entered.stream()
                                .map(Measurements.Entered::partnership)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Partnership::id, Function.identity()));
        List<Fact> facts = entered.stream()
                .filter(each -> known.containsKey(each.partnership()))
                .map(each -> Fact.of(
                        "measurement",
                        "%s, %s"
                                .formatted(
                                        requireNonNull(known.get(each.partnership()))
                                                .name(),
                                        Goal.code(each.goal())),
                        "%s, %s"
                                .formatted(
                                        number(each.measurement().amount()),
                                        date(each.measurement().on()))))
                .toList();
        return new Chapter("measurements", t("GoalData.title"), facts);
    }
}
