package org.osnowa.problems;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.osnowa.access.OpenUpload;
import org.osnowa.photos.PhotoReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    private static final long WORDS = 256 * 1024;

    /** A report may bring a photo, and is answered in words when the photo is somewhat too large. */
    @Bean
    static OpenUpload photosOfProblems() {
        return OpenUpload.ofAnybody("/problems", 2L * PhotoReader.MOST_BYTES + WORDS);
    }

    @Bean
    RecurringTask<Void> sweepPhotos(ObjectProvider<ProblemPhotos> photos) {
        return Tasks.recurring("sweep-photos", FixedDelay.ofHours(1))
                .execute((_, _) -> photos.getObject().sweep());
    }
}
