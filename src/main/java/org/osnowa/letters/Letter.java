package org.osnowa.letters;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.platform.Text;

/**
 * One letter to one address.
 *
 * @param kind why its reader gets it
 * @param body plain text; {@link #LINK} stands where the link goes, and is replaced only when the letter leaves
 * @param source a sentence that says where the address comes from
 * @param calendar what it brings for the reader's calendar
 */
public record Letter(
        UUID id,
        Kind kind,
        String address,
        String language,
        String subject,
        String body,
        String source,
        Optional<Link> link,
        Optional<CalendarPart> calendar) {

    /** Stands in the body for the address of the link. */
    public static final String LINK = "[link]";

    private static final int LONGEST_SUBJECT = 300;

    public enum Kind {
        /** The reader asked for it a moment ago, for instance to sign in. */
        REQUESTED,
        /** Tells the owner of an account what was done to it, perhaps by somebody else. Nobody can switch that off. */
        ALARM,
        /** Somebody else wants to write; an address that said "no more letters" gets none. */
        UNASKED
    }

    /**
     * The address that a token makes: path + token.
     *
     * @param purpose separates tokens of different use, so that none opens another's door
     * @param generation see {@link org.osnowa.platform.MailedTokens#token}
     */
    public record Link(String path, String purpose, UUID subject, int generation) {}

    /**
     * An entry for a calendar, as RFC 5545 writes it.
     *
     * @param method what the calendar is asked to do with it (RFC 5546): REQUEST or CANCEL
     */
    public record CalendarPart(String method, String content) {}

    public Letter(
            UUID id,
            Kind kind,
            String address,
            String language,
            String subject,
            String body,
            String source,
            Optional<Link> link) {
        this(id, kind, address, language, subject, body, source, link, Optional.empty());
    }

    /** A subject holds names that people gave, and no name may keep a letter from being written. */
    public Letter {
        subject = subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    public Letter with(CalendarPart entry) {
        return new Letter(id, kind, address, language, subject, body, source, link, Optional.of(entry));
    }

    public Locale locale() {
        return Text.language(language);
    }
}
