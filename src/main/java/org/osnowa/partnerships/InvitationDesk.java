package org.osnowa.partnerships;

import static org.osnowa.partnerships.InvitationRefusal.ALREADY_A_PARTNER;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_INVITED;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Contact;
import org.osnowa.organisations.Identifiers;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Profile;
import org.osnowa.organisations.Provenance;
import org.osnowa.organisations.Seat;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.partnerships.Invitation.Sending;
import org.osnowa.partnerships.Invitation.State;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about invitations. One method, one transaction: the letter leaves only when it is committed. */
@Service
public class InvitationDesk {

    private static final Limit PER_PERSON = new Limit("invitations.person", 60, Duration.ofHours(1));

    private final Invitations invitations;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final InvitationLetter letters;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Settings settings;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Partnerships partnerships,
            Memberships memberships,
            Organisations organisations,
            People people,
            InvitationLetter letters,
            Outbox outbox,
            RateLimits limits,
            Settings settings,
            Clock clock) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Outcome<Invitation> invite(Partnership partnership, Invited invited, Asking asking, String language) {
        var refusal = whyNotInvite(partnership.id(), invited);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var now = clock.instant();
        var id = new InvitationId(Ids.next());
        var sending = new Sending(0, language, id.value(), now, now.plus(Invitation.VALID));
        var invitation =
                new Invitation(id, partnership.id(), invited, asking, sending, State.OPEN, Optional.empty(), 0);
        return post(invitation, partnership).then(invitations::add);
    }

    private Optional<InvitationRefusal> whyNotInvite(PartnershipId partnership, Invited invited) {
        var partner = invited.organisation().filter(organisation -> memberships.has(partnership, organisation));
        if (partner.isPresent()) {
            return Optional.of(ALREADY_A_PARTNER);
        }
        return invitations.alreadyInvited(partnership, invited) ? Optional.of(ALREADY_INVITED) : Optional.empty();
    }

    @Transactional
    Outcome<Invitation> resend(Partnership partnership, InvitationId id) {
        var resent = invitations.get(id, partnership.id()).resend(clock.instant());
        return switch (resent) {
            case Done<Invitation>(var invitation) ->
                post(invitation, partnership).then(invitations::save);
            case Refused<Invitation> refused -> refused;
        };
    }

    @Transactional
    Outcome<Invitation> withdraw(Partnership partnership, InvitationId id) {
        return invitations.get(id, partnership.id()).withdraw().then(withdrawn -> {
            invitations.save(withdrawn);
            outbox.withdraw(withdrawn.sending().letter());
        });
    }

    /** Puts the letter into the outbox and notes which letter carries the link. */
    private Outcome<Invitation> post(Invitation invitation, Partnership partnership) {
        var inviter = inviter(invitation);
        limits.take(PER_PERSON, inviter.id().toString());
        return outbox.write(letters.asking(invitation, partnership, inviter))
                .map(letter -> invitation.carriedBy(letter.id()));
    }

    /**
     * Answers by the letter's link.
     *
     * @param described how the invited calls itself, when it is not in the directory yet
     */
    @Transactional
    Outcome<Invitation> answer(String token, Answer answer, Described described) {
        return answer(invitations.byToken(token), answer, described);
    }

    /** Answers from the desk of somebody who acts for the invited organisation. */
    @Transactional
    Outcome<Invitation> answer(InvitationId id, Answer answer, Described described) {
        return answer(invitations.find(id), answer, described);
    }

    private Outcome<Invitation> answer(Optional<Invitation> found, Answer answer, Described described) {
        var invitation = found.orElseThrow(() -> new NotFound("invitation"));
        return settle(invitation.answer(answer, clock.instant()), described).then(answered -> {
            var partnership = partnerships.get(answered.partnership());
            var inviter = inviter(answered);
            if (!inviter.blocked()) {
                var page = settings.address("/partnerships/" + partnership.slug() + "/invitations");
                outbox.tell(letters.answered(answered, partnership, inviter, page));
            }
        });
    }

    /** Writes down what was said on the telephone. */
    @Transactional
    Outcome<Invitation> enterAnswer(Partnership partnership, InvitationId id, Answer answer, Described described) {
        return settle(invitations.get(id, partnership.id()).enterAnswer(answer), described);
    }

    /** Name and kind of an organisation that is not in the directory yet. */
    record Described(String name, @Nullable OrganisationKind kind) {}

    private Outcome<Invitation> settle(Outcome<Invitation> answered, Described described) {
        return answered.map(invitation -> joins(invitation) ? inDirectory(invitation, described) : invitation)
                .then(invitation -> {
                    invitations.saveAnswered(invitation);
                    if (joins(invitation)) {
                        join(invitation);
                    } else {
                        invitation.invited().organisation().ifPresent(said -> takeBack(invitation, said));
                    }
                });
    }

    /** A preliminary yes that became a no makes nobody a partner. */
    private void takeBack(Invitation invitation, OrganisationId organisation) {
        if (memberships.preliminary(invitation.partnership(), organisation)) {
            memberships.leave(invitation.partnership(), organisation, LocalDate.now(clock));
        }
    }

    private static boolean joins(Invitation invitation) {
        return invitation.answer().orElseThrow().kind().joins();
    }

    private Invitation inDirectory(Invitation invitation, Described described) {
        if (invitation.invited().organisation().isPresent()) {
            return invitation;
        }
        var kind = described.kind() == null ? OrganisationKind.INNA : described.kind();
        var id = new OrganisationId(Ids.next());
        organisations.add(
                Organisation.fresh(id, Profile.of(described.name(), kind, Seat.UNKNOWN), Identifiers.NONE, Contact.NONE)
                        .from(new Provenance("invitation " + invitation.id(), null, null, settings.demo())));
        return invitation.of(id);
    }

    private void join(Invitation invitation) {
        var answer = invitation.answer().orElseThrow();
        memberships.join(
                invitation.partnership(),
                new Membership(
                        invitation.invited().organisation().orElseThrow(),
                        Role.PARTNER,
                        false,
                        answer.kind() == Answer.Kind.YES_PRELIMINARY,
                        LocalDate.ofInstant(answer.at(), clock.getZone()),
                        Optional.of(answer.respondent()),
                        Optional.ofNullable(answer.expects())));
    }

    private Person inviter(Invitation invitation) {
        return people.find(invitation.asking().by()).orElseThrow();
    }
}
