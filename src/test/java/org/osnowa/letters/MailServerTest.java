package org.osnowa.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Settings;

class MailServerTest {

    @Test
    void a_real_instance_without_a_mail_server_says_so() {
        assertThat(server("", false).missing()).isTrue();
        assertThat(server("mail.example", false).missing()).isFalse();
        assertThat(server("", true).missing()).as("the mailbox page").isFalse();
    }

    private static MailServer server(String host, boolean demo) {
        return new MailServer(host, new Settings(URI.create("http://localhost"), Path.of("var"), null, demo, null));
    }
}
