package org.osnowa.commands;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.osnowa.commands.Finding.Fine;
import org.osnowa.commands.Finding.Wrong;
import org.springframework.core.env.Environment;

/** Whether a mail server answers where the settings say; nothing is sent. */
final class MailCheckup {

    private static final int PATIENCE = 5_000;

    private MailCheckup() {}

    static Finding of(Environment settings) {
        var host = settings.getProperty("osnowa.smtp.host", "");
        if (host.isBlank()) {
            return new Wrong("mail", "no mail server is named: set OSNOWA_SMTP_HOST, or letters wait in the database.");
        }
        if (settings.getProperty("osnowa.smtp.from", "").isBlank()) {
            return new Wrong("mail", "letters have no sender: set OSNOWA_SMTP_FROM.");
        }
        var tls = settings.getProperty("osnowa.smtp.tls", Boolean.class, false);
        return greeting(
                tls ? SSLSocketFactory.getDefault() : SocketFactory.getDefault(),
                host,
                settings.getRequiredProperty("spring.mail.port", Integer.class));
    }

    private static Finding greeting(SocketFactory sockets, String host, int port) {
        try (var socket = sockets.createSocket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
            return answer != null && answer.startsWith("220")
                    ? new Fine("mail", "%s:%d answers".formatted(host, port))
                    : new Wrong(
                            "mail",
                            "%s:%d answers, but not as a mail server does: check OSNOWA_SMTP_PORT."
                                    .formatted(host, port));
        } catch (IOException | IllegalArgumentException e) {
            return new Wrong(
                    "mail",
                    "%s:%d does not answer (%s): check OSNOWA_SMTP_HOST and OSNOWA_SMTP_PORT."
                            .formatted(host, port, e.getMessage()));
        }
    }
}
