package org.osnowa.hands;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandJobs {

    @Bean
    RecurringTask<Void> forgetHands(ObjectProvider<HandDesk> desk, Clock clock) {
        return Tasks.recurring("forget-hands", FixedDelay.ofHours(6))
                .execute((_, _) -> desk.getObject().forget(clock.instant()));
    }
}
