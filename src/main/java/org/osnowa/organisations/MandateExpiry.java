package org.osnowa.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A mandate may have a last day. It opens no door after it by itself; this tells those who wrote down who speaks. */
@Service
class MandateExpiry {

    /** So long back, in case the program stood still. */
    private static final int DAYS = 31;

    private final Mandates mandates;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    MandateExpiry(Mandates mandates, ApplicationEventPublisher news, Clock clock) {
        this.mandates = mandates;
        this.news = news;
        this.clock = clock;
    }

    /** Telling it twice does no harm. */
    @Transactional
    void tell() {
        var today = LocalDate.now(clock);
        mandates.ranOut(today.minusDays(DAYS), today).stream()
                .map(each -> new MandateChanged(each.person(), each.organisation()))
                .distinct()
                .forEach(news::publishEvent);
    }
}
