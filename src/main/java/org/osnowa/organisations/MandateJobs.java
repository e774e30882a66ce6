package org.osnowa.organisations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MandateJobs {

    @Bean
    RecurringTask<Void> tellOfEndedMandates(MandateExpiry expiry) {
        return Tasks.recurring("ended-mandates", FixedDelay.ofMinutes(60)).execute((_, _) -> expiry.tell());
    }
}
