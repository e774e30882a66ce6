package org.osnowa.letters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterJobs {

    @Bean
    RecurringTask<Void> sendLetters(Postman postman) {
        return Tasks.recurring("send-letters", FixedDelay.ofSeconds(3)).execute((_, _) -> postman.round());
    }
}
