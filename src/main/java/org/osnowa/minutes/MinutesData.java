package org.osnowa.minutes;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.osnowa.accounts.PersonForgotten;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person objected to in minutes: a part of what we know about them. */
@Component
@Order(540)
class MinutesData implements PersonalData {

    private static final int MOST = 500;

    private final MinutesStore store;
    private final Clock clock;

    MinutesData(MinutesStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "minutes",
                t("minutes.data.title"),
                store.by(person, MOST).stream()
                        .map(each -> new Fact(
                                "remark",
                                t("minutes.data.remark"),
                                LocalDate.ofInstant(each.at(), clock.getZone()) + " " + each.words(),
                                each.words()))
                        .toList());
    }

    @Override
    public Set<String> tells() {
        return Set.of("minutes_remarks.person");
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        store.forget(forgotten.who().id());
    }
}
