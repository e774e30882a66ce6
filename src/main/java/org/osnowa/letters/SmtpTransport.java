package org.osnowa.letters;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends by SMTP. The message id is the letter's own, so that mail servers can tell a copy. */
@Component
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "false", matchIfMissing = true)
class SmtpTransport implements Transport {

    private final JavaMailSenderImpl server;
    private final String from;

    SmtpTransport(JavaMailSenderImpl server, @Value("${osnowa.mail.from}") String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Letter letter, String text) throws Exception {
        var message = new MimeMessage(server.getSession()) {
            @Override
            protected void updateMessageID() throws jakarta.mail.MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@osnowa>");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        server.send(message);
    }
}
