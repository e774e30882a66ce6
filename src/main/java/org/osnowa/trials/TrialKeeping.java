package org.osnowa.trials;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends trials that nobody has touched for long, and forgets of ended ones who was asked and who answered. */
@Service
class TrialKeeping {

    /** Said on the page about privacy. */
    private static final Duration IDLE = Duration.ofDays(180);

    /** Said on the page about privacy. */
    private static final int KEPT_DAYS = 90;

    private final Trials trials;
    private final Recipients recipients;
    private final CardAnswers answers;
    private final Clock clock;

    TrialKeeping(Trials trials, Recipients recipients, CardAnswers answers, Clock clock) {
        this.trials = trials;
        this.recipients = recipients;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    void round() {
        var today = LocalDate.now(clock);
        trials.untouchedSince(clock.instant().minus(IDLE))
                .forEach(each -> each.end(today).then(trials::save));
        trials.toForget(today.minusDays(KEPT_DAYS)).forEach(each -> {
            recipients.forgetAddresses(each);
            answers.forgetNames(each);
            trials.forgotten(each, today);
        });
    }
}
