package org.osnowa.letters;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.osnowa.letters.Letter.CalendarPart;

/**
 * A letter with an entry for a calendar (RFC 6047): the entry is another way to read the letter, which programs with a calendar
 * take, and the same again as a file for everybody else.
 */
final class CalendarMail {

    static final String FILE = "spotkanie.ics";

    private CalendarMail() {}

    static MimeMultipart of(String text, CalendarPart calendar) throws MessagingException {
        var words = new MimeBodyPart();
        words.setText(text, StandardCharsets.UTF_8.name());
        var entry = part(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method());
        var file = part(calendar, "application/ics; name=" + FILE);
        file.setFileName(FILE);
        file.setDisposition(Part.ATTACHMENT);
        var either = new MimeBodyPart();
        either.setContent(new MimeMultipart("alternative", words, entry));
        return new MimeMultipart("mixed", either, file);
    }

    private static MimeBodyPart part(CalendarPart calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        var content = calendar.content().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
