package org.osnowa.goals;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.asking.Questions;
import org.osnowa.goals.Confirmations.Given;
import org.osnowa.goals.PartnerRemarks.Made;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a person confirmed, or wrote down on somebody's word, and what was said by the links of letters to their address: a part
 * of what we know about them.
 */
@Component
@Order(460)
class ConfirmationData implements PersonalData {

    private static final int MOST = 500;

    private final Confirmations confirmations;
    private final PartnerRemarks remarks;
    private final Questions questions;
    private final Partnerships partnerships;
    private final People people;
    private final Clock clock;

    ConfirmationData(
            Confirmations confirmations,
            PartnerRemarks remarks,
            Questions questions,
            Partnerships partnerships,
            People people,
            Clock clock) {
        this.confirmations = confirmations;
        this.remarks = remarks;
        this.questions = questions;
        this.partnerships = partnerships;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        var letters = people.find(person)
                .map(each -> questions.mailedTo(AskedGoals.PURPOSE, each.email()))
                .orElse(List.<UUID>of());
        var given = confirmations.of(person, letters, MOST);
        var made = remarks.byLetter(letters, MOST);
        var names = names(Stream.concat(
                given.stream().map(Given::partnership), made.stream().map(Made::partnership)));
        return new Chapter(
                "confirmations",
                t("ConfirmationData.title"),
                Stream.concat(
                                given.stream().map(each -> confirmed(each, names)),
                                made.stream().map(each -> remarked(each, names)))
                        .toList());
    }

    private Fact confirmed(Given given, Map<PartnershipId, String> names) {
        return new Fact(
                "confirmation",
                label(given.partnership(), given.goal(), names),
                day(given.yes().at()).toString() + saidBy(given, ", "),
                date(day(given.yes().at())) + saidBy(given, ", "));
    }

    private static String saidBy(Given given, String before) {
        return given.yes().saidBy().map(before::concat).orElse("");
    }

    private static Fact remarked(Made made, Map<PartnershipId, String> names) {
        var remark = made.remark();
        return Fact.of(
                "remark",
                label(made.partnership(), made.goal(), names),
                remark.by().name() + ": " + remark.words());
    }

    private static String label(PartnershipId partnership, int goal, Map<PartnershipId, String> names) {
        return "%s, %s".formatted(names.getOrDefault(partnership, ""), Goal.code(goal));
    }

    private Map<PartnershipId, String> names(Stream<PartnershipId> ids) {
        return partnerships.all(ids.distinct().toList()).stream()
                .collect(Collectors.toMap(Partnership::id, Partnership::name));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    @Override
    public Set<String> tells() {
        return Set.of("goal_confirmations.person");
    }
}
