package org.osnowa.timesheets;

import org.osnowa.access.OpenUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeSheetConfiguration {

    /** What is somewhat too large is answered in words, with what was typed. */
    private static final long MOST_BYTES = 12L << 20;

    @Bean
    static OpenUpload sheetsOfHours() {
        return OpenUpload.ofPeople("/partnerships/{slug}/commitments/{commitment}", "/timesheets/file", MOST_BYTES);
    }
}
