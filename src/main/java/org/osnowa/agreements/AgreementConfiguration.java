package org.osnowa.agreements;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.osnowa.access.OpenUpload;
import org.osnowa.photos.PhotoReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    private static final long WORDS = 256 * 1024;

    @Bean
    RecurringTask<Void> remindOfAgreements(ObjectProvider<AgreementReminders> reminders) {
        return Tasks.recurring("remind-of-agreements", FixedDelay.ofHours(12))
                .execute((_, _) -> reminders.getObject().all());
    }

    /** A signed paper, from who decides for a party or coordinates; answered in words when it is somewhat too large. */
    @Bean
    static OpenUpload signedPapers() {
        return OpenUpload.ofPeople(
                "/partnerships/{slug}/agreement/{agreement}/parties/{partner}",
                "/scan",
                2L * PhotoReader.MOST_BYTES + WORDS);
    }
}
