package org.osnowa.letters;

import org.springframework.test.util.ReflectionTestUtils;

/** As long as it is open, the program is no demonstration where mail is concerned, and has no mail server. */
public final class NoMail implements AutoCloseable {

    private final MailServer mail;

    public NoMail(MailServer mail) {
        this.mail = mail;
        ReflectionTestUtils.setField(mail, "demo", false);
        if (!mail.missing()) {
            throw new IllegalStateException("A mail server is named.");
        }
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(mail, "demo", true);
    }
}
