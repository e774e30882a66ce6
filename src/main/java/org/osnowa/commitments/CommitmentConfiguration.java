package org.osnowa.commitments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.osnowa.access.OpenUpload;
import org.osnowa.photos.PhotoReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {

    private static final String PAGE = "/partnerships/{slug}/commitments/{commitment}";
    private static final long WORDS = 256 * 1024;
    private static final long MOST_BYTES = 2L * PhotoReader.MOST_BYTES + WORDS;

    @Bean
    RecurringTask<Void> askForConfirmations(ConfirmationReminders reminders) {
        return Tasks.recurring("ask-for-confirmations", FixedDelay.ofHours(24)).execute((_, _) -> reminders.all());
    }

    @Bean
    RecurringTask<Void> sweepDeliveryFiles(ObjectProvider<DeliveryFiles> files) {
        return Tasks.recurring("sweep-delivery-files", FixedDelay.ofHours(1))
                .execute((_, _) -> files.getObject().sweep());
    }

    /** Whoever notes a delivery may add a file, and is answered in words when it is somewhat too large. */
    @Bean
    static OpenUpload filesOfNewDeliveries() {
        return OpenUpload.ofPeople(PAGE, "/deliveries", MOST_BYTES);
    }

    @Bean
    static OpenUpload filesOfDeliveries() {
        return OpenUpload.ofPeople(PAGE, "/deliveries/{delivery}/files", MOST_BYTES);
    }
}
