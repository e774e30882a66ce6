package org.osnowa.partnerships;

import static org.osnowa.history.Happening.happened;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_A_PARTNER;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_INVITED;
import static org.osnowa.partnerships.InvitationRefusal.ASKS_ITSELF;
import static org.osnowa.partnerships.InvitationRefusal.NOT_AT_WORK;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about invitations. One method, one transaction: the letter leaves only when it is committed. */
@Service
public class InvitationDesk {

    private static final Limit PER_PERSON = new Limit("invitations.person", 60, Duration.ofHours(1));

    private final Invitations invitations;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final List<WaysIn> waysIn;
    private final Organisations organisations;
    private final People people;
    private final InvitationLetter letters;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Settings settings;
    private final History history;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            List<WaysIn> waysIn,
            Organisations organisations,
            People people,
            InvitationLetter letters,
            Outbox outbox,
            RateLimits limits,
            Settings settings,
            History history,
            ApplicationEventPublisher news,
            Clock clock) {
        this.news = news;
        this.history = history;
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.waysIn = waysIn;
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
        var refusal = whyNotInvite(partnership, invited);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var now = clock.instant();
        var id = new InvitationId(Ids.next());
        var sending = new Sending(0, language, id.value(), now, now.plus(Invitation.VALID));
        var invitation =
                new Invitation(id, partnership.id(), invited, asking, sending, State.OPEN, Optional.empty(), 0);
        return post(invitation, partnership).then(posted -> {
            invitations.add(posted);
            history.tell(
                    partnership.id().value(),
                    happened("partnerships.happened.invited", invited.name()).forPartnersOnly(),
                    asking.by());
        });
    }

    private Optional<InvitationRefusal> whyNotInvite(Partnership partnership, Invited invited) {
        if (partnership.life().state() != LifeState.ACTIVE) {
            return Optional.of(NOT_AT_WORK);
        }
        var partner = invited.organisation().filter(organisation -> memberships.has(partnership.id(), organisation));
        if (partner.isPresent()) {
            return Optional.of(ALREADY_A_PARTNER);
        }
        var asks = invited.organisation()
                .filter(organisation -> waysIn.stream().anyMatch(each -> each.asks(partnership.id(), organisation)));
        if (asks.isPresent()) {
            return Optional.of(ASKS_ITSELF);
        }
        return invitations.alreadyInvited(partnership.id(), invited) ? Optional.of(ALREADY_INVITED) : Optional.empty();
    }

    @Transactional
    Outcome<Invitation> resend(Partnership partnership, InvitationId id) {
        var before = invitations.get(id, partnership.id());
        if (partnership.life().state() != LifeState.ACTIVE) {
            return new Refused<>(NOT_AT_WORK);
        }
        return switch (before.resend(clock.instant())) {
            case Done<Invitation>(var invitation) ->
                post(invitation, partnership).then(posted -> {
                    invitations.save(posted);
                    outbox.withdraw(before.sending().letter());
                });
            case Refused<Invitation> refused -> refused;
        };
    }

    @Transactional
    Outcome<Invitation> withdraw(Partnership partnership, InvitationId id, Person me) {
        return invitations.get(id, partnership.id()).withdraw().then(withdrawn -> {
            invitations.save(withdrawn);
            outbox.withdraw(withdrawn.sending().letter());
            history.tell(
                    partnership.id().value(),
                    happened(
                                    "partnerships.happened.withdrawn",
                                    withdrawn.invited().name())
                            .forPartnersOnly(),
                    me.id());
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
        if (tooLate(answer, invitation.partnership())) {
            return new Refused<>(NOT_AT_WORK);
        }
        return settle(invitation.answer(answer, clock.instant()), described).then(answered -> {
            var partnership = partnerships.get(answered.partnership());
            var page = settings.address("/partnerships/" + partnership.slug() + "/invitations");
            readers(answered).forEach(each -> outbox.tell(letters.answered(answered, partnership, each, page)));
        });
    }

    /** Who invited hears the answer; when they coordinate no more, those do who took over from them. */
    private List<Person> readers(Invitation invitation) {
        var inviter = invitation.asking().by();
        var ids = coordinators.coordinates(inviter, invitation.partnership())
                ? List.of(inviter)
                : coordinators.of(invitation.partnership());
        return people.all(ids).stream().filter(each -> !each.blocked()).toList();
    }

    /** Writes down what was said on the telephone. */
    @Transactional
    Outcome<Invitation> enterAnswer(Partnership partnership, InvitationId id, Answer answer, Described described) {
        var invitation = invitations.get(id, partnership.id());
        return tooLate(answer, partnership.id())
                ? new Refused<>(NOT_AT_WORK)
                : settle(invitation.enterAnswer(answer), described);
    }

    /** Nobody joins what has ended, whichever way they say yes. The partners are held first, as by whoever ends it or leaves. */
    private boolean tooLate(Answer answer, PartnershipId partnership) {
        memberships.lock(partnership);
        return answer.kind().joins()
                && partnerships.get(partnership).life().state().ended();
    }

    /** Name and kind of an organisation that is not in the directory yet; the kind is there when it joins. */
    record Described(String name, @Nullable OrganisationKind kind) {}

    private Outcome<Invitation> settle(Outcome<Invitation> answered, Described described) {
        return answered.map(invitation -> joins(invitation) ? inDirectory(invitation, described) : invitation)
                .then(invitation -> {
                    var ledIn = invitations.ledIn(invitation.id());
                    invitations.saveAnswered(invitation);
                    var said = invitation.invited().organisation().map(organisations::standing);
                    tell(invitation);
                    if (joins(invitation)) {
                        join(said.orElseThrow(), invitation);
                    } else if (ledIn) {
                        said.ifPresent(organisation -> takeBack(invitation, organisation));
                    }
                });
    }

    /** Who joins is public from that moment on; what the others answered is between partners. */
    private void tell(Invitation invitation) {
        var answer = invitation.answer().orElseThrow();
        var said = happened(
                        "partnerships.happened.answered." + answer.kind(),
                        invitation.invited().name())
                .inTheNameOf(invitation.invited().name());
        history.tell(
                invitation.partnership().value(),
                answer.kind() == Answer.Kind.YES ? said : said.forPartnersOnly(),
                answer.enteredBy().orElse(null));
    }

    /** A preliminary yes that became a no makes nobody a partner; who came in by another way stays. */
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
        var kind = Objects.requireNonNull(described.kind());
        var id = new OrganisationId(Ids.next());
        organisations.add(
                Organisation.fresh(id, Profile.of(described.name(), kind, Seat.UNKNOWN), Identifiers.NONE, Contact.NONE)
                        .from(new Provenance(null, null, null, settings.demo())));
        return invitation.of(id);
    }

    private void join(OrganisationId organisation, Invitation invitation) {
        var answer = invitation.answer().orElseThrow();
        memberships.join(
                invitation.partnership(),
                new Membership(
                        organisation,
                        Role.PARTNER,
                        partnerships.get(invitation.partnership()).gathersInitiators(),
                        answer.kind() == Answer.Kind.YES_PRELIMINARY,
                        LocalDate.ofInstant(answer.at(), clock.getZone()),
                        List.of(answer.respondent())));
        news.publishEvent(new WishesTold(
                invitation.partnership(),
                organisation,
                answer.wishes(),
                Optional.of(answer.respondent().name()),
                answer.enteredBy()));
        news.publishEvent(new PartnerJoined(invitation.partnership(), organisation));
    }

    /** Who left is asked anew, and not by a link that once led in. */
    @EventListener
    void left(PartnerLeft left) {
        invitations.close(left.partnership(), left.organisation());
    }

    private Person inviter(Invitation invitation) {
        return people.find(invitation.asking().by()).orElseThrow();
    }
}
