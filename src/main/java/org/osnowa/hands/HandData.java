package org.osnowa.hands;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.hands.Aims.Aimed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody with an account offered under its address: a part of what we know about them. */
@Component
@Order(400)
class HandData implements PersonalData {

    private final Hands hands;
    private final Aims aims;
    private final People people;
    private final Clock clock;

    HandData(Hands hands, Aims aims, People people, Clock clock) {
        this.hands = hands;
        this.aims = aims;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        var found =
                people.find(person).map(each -> hands.ofAddress(each.email())).orElse(List.of());
        var about = aims.all(found.stream().map(Hand::aim).toList());
        return new Chapter(
                "help",
                t("hands.mine"),
                found.stream()
                        .map(each -> Fact.of(
                                "help",
                                Optional.ofNullable(about.get(each.aim()))
                                        .map(Aimed::name)
                                        .orElse(""),
                                t("hands.mineFact", each.offer().what(), day(each), t(each.state()))))
                        .toList());
    }

    private String day(Hand hand) {
        return date(LocalDate.ofInstant(hand.offeredAt(), clock.getZone()));
    }
}
