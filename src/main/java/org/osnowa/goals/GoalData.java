package org.osnowa.goals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person has measured: a part of what we know about them. */
@Component
@Order(450)
class GoalData implements PersonalData {

    private static final String SETTLED = """
            select 'settled' as what, goals.partnership::text as about, settled_at as at, words
              from goal_remarks
              join goals on goals.id = goal_remarks.goal
             where settled_by = :person
            """;

    private final Measurements measurements;
    private final Partnerships partnerships;
    private final OwnLines lines;

    GoalData(Measurements measurements, Partnerships partnerships, OwnLines lines) {
        this.lines = lines;
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
        var settled = lines.of(person, SETTLED, line -> t("GoalData.settled", partnershipName(line.about())));
        return new Chapter(
                "measurements",
                t("GoalData.title"),
                Stream.concat(facts.stream(), settled.stream()).toList());
    }

    private String partnershipName(String id) {
        return partnerships.get(new PartnershipId(UUID.fromString(id))).name();
    }

    @Override
    public Set<String> tells() {
        return Set.of("goal_measurements.entered_by", "goal_remarks.settled_by");
    }
}
