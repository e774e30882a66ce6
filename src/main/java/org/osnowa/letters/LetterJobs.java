package org.osnowa.letters;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterJobs {

    /** See docs/decisions/0003-letters.md. */
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask<Void> sweepLetters(Letters letters) {
        return Tasks.recurring("sweep-letters", FixedDelay.ofHours(6)).execute((_, _) -> letters.sweep(KEPT));
    }

    @Bean
    RecurringTask<Void> sendLetters(Postman postman) {
        return Tasks.recurring("send-letters", FixedDelay.ofSeconds(3)).execute((_, _) -> postman.round());
    }
}
