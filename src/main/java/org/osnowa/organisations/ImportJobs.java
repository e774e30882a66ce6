package org.osnowa.organisations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportJobs {

    @Bean
    RecurringTask<Void> takeRegisters(ImportWorker worker) {
        return Tasks.recurring("take-registers", FixedDelay.ofSeconds(2)).execute((_, _) -> worker.round());
    }

    @Bean
    RecurringTask<Void> sweepRegisters(ImportWorker worker) {
        return Tasks.recurring("sweep-registers", FixedDelay.ofHours(1)).execute((_, _) -> worker.sweep());
    }
}
