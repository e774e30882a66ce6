package org.osnowa.trials;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrialJobs {

    @Bean
    RecurringTask<Void> keepTrials(TrialKeeping keeping) {
        return Tasks.recurring("keep-trials", FixedDelay.ofHours(6)).execute((_, _) -> keeping.round());
    }
}
