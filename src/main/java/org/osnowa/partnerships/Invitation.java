package org.osnowa.partnerships;

import static org.osnowa.partnerships.InvitationRefusal.ALREADY_ANSWERED;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_JOINED;
import static org.osnowa.partnerships.InvitationRefusal.EXPIRED;
import static org.osnowa.partnerships.InvitationRefusal.HAS_LEFT;
import static org.osnowa.partnerships.InvitationRefusal.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.platform.Outcome;

/**
 * An organisation is asked by letter to join a partnership. Its link is answered once; asking again is a new sending of the
 * same invitation, with a link of its own.
 */
record Invitation(
        InvitationId id,
        PartnershipId partnership,
        Invited invited,
        Asking asking,
        Sending sending,
        State state,
        Optional<Answer> answer,
        int version) {

    /** How long a link can be answered. */
    static final Duration VALID = Duration.ofDays(30);

    /** Separates these links from all other mailed links. */
    static final String PURPOSE = "invitation";

    static final String PATH = "/invitations/";

    /**
     * @param organisation where it is in the directory; otherwise it is added when it says yes
     * @param kind what the inviter thinks it is, when it is not in the directory
     */
    record Invited(
            Optional<OrganisationId> organisation,
            String name,
            @Nullable OrganisationKind kind,
            String address) {}

    /**
     * @param asked what is expected of the invited
     * @param gain what they may gain
     * @param onBehalfOf for which organisation the inviter acts
     */
    record Asking(String asked, String gain, PersonId by, Optional<OrganisationId> onBehalfOf) {}

    /** One sending of the letter: its generation, its language, and until when its link can be answered. */
    record Sending(int generation, String language, UUID letter, Instant at, Instant expires) {}

    /** Where it stands. Expiry is not a state but a matter of the hour, see {@link #expiredAt}. */
    enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        /** It led to a membership that has ended. Who left is invited anew. */
        OVER
    }

    boolean expiredAt(Instant now) {
        return state == State.OPEN && !now.isBefore(sending.expires());
    }

    Optional<InvitationRefusal> whyNotAnswer(Instant now) {
        return switch (state) {
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case ANSWERED -> Optional.of(ALREADY_ANSWERED);
            case OVER -> Optional.of(HAS_LEFT);
            case OPEN -> expiredAt(now) ? Optional.of(EXPIRED) : Optional.empty();
        };
    }

    Outcome<Invitation> answer(Answer given, Instant now) {
        return Outcome.unless(whyNotAnswer(now), () -> answered(given));
    }

    /** A telephone needs no valid link, and the answer may change until the organisation has joined. */
    Optional<InvitationRefusal> whyNotEnterAnswer() {
        return whyNotGoOn();
    }

    Outcome<Invitation> enterAnswer(Answer given) {
        return Outcome.unless(whyNotEnterAnswer(), () -> answered(given));
    }

    /** A no, a maybe and a preliminary yes may be asked again; a yes needs nothing more. */
    Optional<InvitationRefusal> whyNotResend() {
        return whyNotGoOn();
    }

    Outcome<Invitation> resend(Instant now) {
        return Outcome.unless(whyNotResend(), () -> {
            var again =
                    new Sending(sending.generation() + 1, sending.language(), sending.letter(), now, now.plus(VALID));
            return new Invitation(id, partnership, invited, asking, again, State.OPEN, Optional.empty(), version);
        });
    }

    Optional<InvitationRefusal> whyNotWithdraw() {
        return switch (state) {
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case ANSWERED -> Optional.of(ALREADY_ANSWERED);
            case OVER -> Optional.of(HAS_LEFT);
            case OPEN -> Optional.empty();
        };
    }

    Outcome<Invitation> withdraw() {
        return Outcome.unless(
                whyNotWithdraw(),
                () -> new Invitation(id, partnership, invited, asking, sending, State.WITHDRAWN, answer, version));
    }

    /** The same invitation, with the letter that carries its newest link. */
    Invitation carriedBy(UUID letter) {
        var carried = new Sending(sending.generation(), sending.language(), letter, sending.at(), sending.expires());
        return new Invitation(id, partnership, invited, asking, carried, state, answer, version);
    }

    /** The same invitation, once the invited is in the directory. */
    Invitation of(OrganisationId organisation) {
        var found = new Invited(Optional.of(organisation), invited.name(), invited.kind(), invited.address());
        return new Invitation(id, partnership, found, asking, sending, state, answer, version);
    }

    Letter.Link link() {
        return new Letter.Link(PATH, PURPOSE, id.value(), sending.generation());
    }

    private Optional<InvitationRefusal> whyNotGoOn() {
        return switch (state) {
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case OVER -> Optional.of(HAS_LEFT);
            case OPEN, ANSWERED -> whyNotAfterJoining();
        };
    }

    private Optional<InvitationRefusal> whyNotAfterJoining() {
        var joined =
                answer.map(Answer::kind).filter(kind -> kind == Answer.Kind.YES).isPresent();
        return joined ? Optional.of(ALREADY_JOINED) : Optional.empty();
    }

    private Invitation answered(Answer given) {
        return new Invitation(id, partnership, invited, asking, sending, State.ANSWERED, Optional.of(given), version);
    }
}
