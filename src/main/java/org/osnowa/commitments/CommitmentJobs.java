package org.osnowa.commitments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitmentJobs {

    @Bean
    RecurringTask<Void> askForConfirmations(ConfirmationReminders reminders) {
        return Tasks.recurring("ask-for-confirmations", FixedDelay.ofHours(24)).execute((_, _) -> reminders.all());
    }
}
