package org.osnowa.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.osnowa.database.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

class ExaminationTest {

    @Test
    void a_good_database_has_nothing_to_complain_of() {
        assertThat(DatabaseCheckup.of(TestDatabase.server())).hasSize(5).allMatch(Finding::fine);
    }

    @Test
    void an_old_java_is_named_with_what_to_install() {
        assertThat(MachineCheckup.java(21)).hasToString("PROBLEM  Java      is version 21: install a JDK 25.");
    }

    @Test
    void the_disk_is_looked_at_even_before_the_folder_is_there() {
        assertThat(MachineCheckup.disk(Path.of("target/not/there/yet").toAbsolutePath()))
                .matches(Finding::fine);
    }

    @Test
    void a_mail_server_that_greets_is_fine() {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            assertThat(MailCheckup.of(mailAt(mail.getSmtp().getPort()))).matches(Finding::fine);
        } finally {
            mail.stop();
        }
    }

    @Test
    void something_else_on_its_port_is_found_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> {
                try (var guest = other.accept()) {
                    guest.getOutputStream().write("SSH-2.0\r\n".getBytes(UTF_8));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });

            assertThat(MailCheckup.of(mailAt(other.getLocalPort())).toString())
                    .startsWith("PROBLEM")
                    .contains("not as a mail server does");
        }
    }

    @Test
    void a_missing_mail_server_is_named_with_its_setting() {
        assertThat(MailCheckup.of(mailAt(1)).toString()).startsWith("PROBLEM").contains("OSNOWA_SMTP_HOST");
        assertThat(MailCheckup.of(new MockEnvironment()).toString())
                .startsWith("PROBLEM")
                .contains("OSNOWA_SMTP_HOST");
    }

    private static MockEnvironment mailAt(int port) {
        return new MockEnvironment()
                .withProperty("osnowa.smtp.host", "127.0.0.1")
                .withProperty("osnowa.smtp.from", "osnowa@zdrojewice.example")
                .withProperty("spring.mail.port", Integer.toString(port));
    }
}
