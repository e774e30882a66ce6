package org.osnowa.letters;

import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether letters can leave at all. */
@Component
public class MailServer {

    private final boolean named;
    private final boolean demo;

    MailServer(@Value("${osnowa.smtp.host:}") String host, Settings settings) {
        this.named = !host.isBlank();
        this.demo = settings.demo();
    }

    public boolean named() {
        return named;
    }

    /** Who waits for a letter should know that none comes. In the demonstration letters are read in the mailbox page. */
    public boolean missing() {
        return !named && !demo;
    }
}
