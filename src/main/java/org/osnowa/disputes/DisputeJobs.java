package org.osnowa.disputes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisputeJobs {

    /** As long as addresses are kept elsewhere. Said on the page about privacy. */
    static final int DAYS_KEPT = 180;

    private static final int MOST = 500;

    @Bean
    RecurringTask<Void> remindOfDisputes(Disputes disputes, DisputeDesk desk, Clock clock) {
        return Tasks.recurring("remind-of-disputes", FixedDelay.ofHours(6))
                .execute((_, _) -> disputes.due(LocalDate.now(clock), MOST).forEach(desk::remind));
    }

    @Bean
    RecurringTask<Void> forgetDisputeAddresses(DisputeDesk desk, Clock clock) {
        return Tasks.recurring("forget-dispute-addresses", FixedDelay.ofHours(24))
                .execute((_, _) ->
                        desk.forgetAddressesOfEndedBefore(LocalDate.now(clock).minusDays(DAYS_KEPT)));
    }
}
