package org.osnowa.datepolls;

import static org.osnowa.platform.Text.date;
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

/** To which polls a person answered for a partner: a part of what we know about them. */
@Component
@Order(530)
class PollData implements PersonalData {

    private static final int MOST = 500;

    private final DatePolls polls;
    private final Clock clock;

    PollData(DatePolls polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "datepolls",
                t("datepolls.data.title"),
                polls.by(person, MOST).stream().map(this::fact).toList());
    }

    private Fact fact(DatePolls.Said said) {
        var on = LocalDate.ofInstant(said.at(), clock.getZone());
        return new Fact("answered", said.title(), on.toString(), date(on));
    }

    @Override
    public Set<String> tells() {
        return Set.of("date_poll_partners.person");
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        polls.forget(forgotten.who().id());
    }
}
