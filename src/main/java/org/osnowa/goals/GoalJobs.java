package org.osnowa.goals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GoalJobs {

    /** A new version of the program may bring a coach who reads better. */
    @Bean
    RecurringTask<Void> readGoalsAnew(ReadingAnew reading) {
        return Tasks.recurring("read-goals-anew", FixedDelay.ofHours(24)).execute((_, _) -> reading.all());
    }
}
