package org.osnowa.agreements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.osnowa.organisations.OrganisationId;

/**
 * A document of the partners, from its draft until it is over. Each time it is opened for signing its text gets a number and
 * changes no more; whoever changes it makes a draft of it again, and everybody is asked anew.
 *
 * @param declaration what one partner says about another document: that it joins, or leaves
 * @param text the number of the text that was opened last; 0 while none was
 * @param force what is in force, also while a later text is still being written or signed
 * @param publishedOn since when everybody reads what is in force
 */
record Agreement(
        AgreementId id,
        DocumentKind kind,
        String title,
        Optional<Declaration> declaration,
        DocumentState state,
        int text,
        Optional<Force> force,
        Optional<LocalDate> publishedOn,
        Optional<Closed> closed,
        Terms terms,
        int version) {

    static final int TITLE_MOST = 200;

    /** @param number of the text that is in force */
    record Force(int number, LocalDate since) {}

    record Closed(LocalDate on, String reason) {}

    record Declaration(AgreementId about, OrganisationId by) {}

    boolean draft() {
        return state == DocumentState.DRAFT;
    }

    boolean signing() {
        return state == DocumentState.SIGNING;
    }

    boolean over() {
        return state == DocumentState.CLOSED;
    }

    /** A text of it was in force, and its own last day is over. */
    boolean ended(LocalDate today) {
        return force.isPresent() && terms.endsOn() != null && terms.endsOn().isBefore(today);
    }

    /** A text of it is in force, or signed and about to be. */
    boolean binds(LocalDate today) {
        return force.isPresent() && !over() && !ended(today);
    }

    /** Everybody reads it: it is in force, and its coordinators said so. What one partner declares stays among partners. */
    boolean open(LocalDate today) {
        return publishedOn.isPresent() && binds(today) && !kind.declaration();
    }

    /** The number of the text that holds: the one in force, and while none is, the last that was opened. */
    int valid() {
        return force.map(Force::number).orElse(text);
    }

    /** Why its words cannot be changed now: what was opened for signing stays as it is until it is a draft again. */
    Optional<AgreementRefusal> whyNotWrite() {
        return switch (state) {
            case DRAFT -> Optional.empty();
            case SIGNING, IN_FORCE -> Optional.of(AgreementRefusal.TEXT_IS_FIXED);
            case CLOSED -> Optional.of(AgreementRefusal.OVER);
        };
    }

    /** @param least how many have to sign at least by the kind of document; nothing for all */
    Optional<AgreementRefusal> whyNotDescribe(Terms now, OptionalInt least) {
        if (state != DocumentState.DRAFT) {
            return whyNotWrite();
        }
        if (now.startsOn() != null && now.endsOn() != null && now.endsOn().isBefore(now.startsOn())) {
            return Optional.of(AgreementRefusal.ENDS_BEFORE_IT_STARTS);
        }
        if (now.least() != null && least.isEmpty()) {
            return Optional.of(AgreementRefusal.ALL_HAVE_TO_SIGN);
        }
        return now.least() != null && now.least() < least.getAsInt()
                ? Optional.of(AgreementRefusal.TOO_FEW)
                : Optional.empty();
    }

    Agreement described(String newTitle, Terms now, int seen) {
        return new Agreement(id, kind, newTitle, declaration, state, text, force, publishedOn, closed, now, seen);
    }

    Agreement opened() {
        return in(DocumentState.SIGNING, text + 1, force);
    }

    Optional<AgreementRefusal> whyNotReopen() {
        return switch (state) {
            case SIGNING, IN_FORCE -> Optional.empty();
            case DRAFT -> Optional.of(AgreementRefusal.ALREADY_A_DRAFT);
            case CLOSED -> Optional.of(AgreementRefusal.OVER);
        };
    }

    /** A draft again, made of what was opened last; what is in force stays so until another text is. */
    Agreement reopened() {
        return in(DocumentState.DRAFT, text, force);
    }

    Agreement inForce(LocalDate since) {
        return in(DocumentState.IN_FORCE, text, Optional.of(new Force(text, since)));
    }

    Optional<AgreementRefusal> whyNotPublish(LocalDate today) {
        if (kind.declaration()) {
            return Optional.of(AgreementRefusal.STAYS_AMONG_PARTNERS);
        }
        return binds(today) ? Optional.empty() : Optional.of(AgreementRefusal.NOT_IN_FORCE);
    }

    Agreement published(Optional<LocalDate> on) {
        return new Agreement(id, kind, title, declaration, state, text, force, on, closed, terms, version);
    }

    Optional<AgreementRefusal> whyNotClose() {
        return over() ? Optional.of(AgreementRefusal.OVER) : Optional.empty();
    }

    Agreement closed(LocalDate on, String reason) {
        return new Agreement(
                id,
                kind,
                title,
                declaration,
                DocumentState.CLOSED,
                text,
                force,
                publishedOn,
                Optional.of(new Closed(on, reason)),
                terms,
                version);
    }

    private Agreement in(DocumentState next, int number, Optional<Force> now) {
        return new Agreement(id, kind, title, declaration, next, number, now, publishedOn, closed, terms, version);
    }

    Agreement asSeenIn(int seen) {
        return new Agreement(id, kind, title, declaration, state, text, force, publishedOn, closed, terms, seen);
    }
}
