package org.osnowa.asking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AskingJobs {

    /** Longer than any question waits for an answer. Said on the page about privacy. */
    static final Duration KEPT = Duration.ofDays(180);

    @Bean
    RecurringTask<Void> forgetAskedAddresses(Questions questions, Clock clock) {
        return Tasks.recurring("forget-asked-addresses", FixedDelay.ofHours(24))
                .execute((_, _) ->
                        questions.forgetAddressesBefore(clock.instant().minus(KEPT)));
    }
}
