package org.osnowa.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@Configuration(proxyBeanMethods = false)
class AccountJobs {

    @Bean
    RecurringTask<Void> sweepAccounts(
            JdbcIndexedSessionRepository sessions, SignInLinks links, SignUps wishes, EmailChanges changes) {
        return Tasks.recurring("sweep-accounts", FixedDelay.ofMinutes(15)).execute((_, _) -> {
            sessions.cleanUpExpiredSessions();
            links.sweep();
            wishes.sweep();
            changes.sweep();
        });
    }
}
