package org.osnowa.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformJobs {

    @Bean
    RecurringTask<Void> sweepPlatform(Once once, RateLimits limits) {
        return Tasks.recurring("sweep-platform", FixedDelay.ofHours(1)).execute((_, _) -> {
            once.sweep();
            limits.sweep();
        });
    }
}
