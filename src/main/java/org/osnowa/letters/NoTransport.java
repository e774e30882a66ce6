package org.osnowa.letters;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In the demonstration no letter leaves the program; all are read in the mailbox page. */
@Component
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class NoTransport implements Transport {

    @Override
    public void send(Letter letter, String text) {}
}
