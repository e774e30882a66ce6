package org.osnowa.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends by SMTP. The message id is the letter's own, so that mail servers can tell a copy. */
@Component
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "false", matchIfMissing = true)
class SmtpTransport implements Transport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final JavaMailSenderImpl server;
    private final String from;

    SmtpTransport(JavaMailSenderImpl server, @Value("${osnowa.mail.from}") String from) {
        this.server = encryptedWherePasswordsTravel(server);
        this.from = from;
    }

    private static JavaMailSenderImpl encryptedWherePasswordsTravel(JavaMailSenderImpl server) {
        if (server.getUsername() != null && !server.getUsername().isBlank()) {
            server.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
            server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");
        }
        return server;
    }

    @Override
    public void send(Letter letter, String text) throws Exception {
        var message = new MimeMessage(server.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@osnowa>");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        if (letter.calendar().isPresent()) {
            message.setContent(CalendarMail.of(text, letter.calendar().get()));
        } else {
            message.setText(text, StandardCharsets.UTF_8.name());
        }
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        try {
            server.send(message);
        } catch (MailSendException trouble) {
            judge(trouble);
        }
    }

    /** A server that took the letter and broke the connection afterwards has it; one that fell silent may have it. */
    private static void judge(MailSendException trouble) throws FateUnknown {
        var failures = trouble.getFailedMessages().values();
        if (failures.isEmpty()) {
            LOG.info("The mail server took a letter and did not say goodbye: {}", trouble.toString());
            return;
        }
        if (failures.stream().anyMatch(SmtpTransport::fellSilent)) {
            throw new FateUnknown(trouble);
        }
        throw trouble;
    }

    private static boolean fellSilent(Exception failure) {
        if (failure instanceof SMTPSendFailedException answered) {
            return answered.getReturnCode() < 0;
        }
        return failure instanceof MessagingException said
                && !(failure instanceof MailConnectException)
                && said.getNextException() instanceof IOException broken
                && !(broken instanceof SSLException);
    }
}
