package org.osnowa.proposals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProposalJobs {

    /** Answers are refused by the clock; this only writes down what came of a round, so it may be some minutes late. */
    @Bean
    RecurringTask<Void> closeRounds(Timekeeping timekeeping) {
        return Tasks.recurring("close-rounds", FixedDelay.ofMinutes(5)).execute((_, _) -> timekeeping.all());
    }

    @Bean
    RecurringTask<Void> bringReservationsBack(Timekeeping timekeeping) {
        return Tasks.recurring("bring-reservations-back", FixedDelay.ofHours(24))
                .execute((_, _) -> timekeeping.reservations());
    }
}
