package org.osnowa.joining;

import static org.osnowa.history.Happening.happened;
import static org.osnowa.joining.JoiningRefusal.ALREADY_ASKED;
import static org.osnowa.joining.JoiningRefusal.ALREADY_A_PARTNER;
import static org.osnowa.joining.JoiningRefusal.ALREADY_INVITED;
import static org.osnowa.joining.JoiningRefusal.CLOSED;
import static org.osnowa.joining.JoiningRefusal.NOT_AT_WORK;
import static org.osnowa.joining.JoiningRefusal.NOT_YOURS;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.joining.Joining.State;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.OpenInvitations;
import org.osnowa.partnerships.PartnerJoined;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Role;
import org.osnowa.partnerships.Wish;
import org.osnowa.partnerships.WishesTold;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about being taken in. */
@Service
class JoiningDesk {

    private static final Limit PER_PERSON = new Limit("joinings.person", 10, Duration.ofHours(1));

    private final Joinings joinings;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final OpenInvitations invitations;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final JoiningLetters letters;
    private final ApplicationEventPublisher news;
    private final RateLimits limits;
    private final History history;
    private final Clock clock;

    JoiningDesk(
            Joinings joinings,
            Partnerships partnerships,
            Memberships memberships,
            OpenInvitations invitations,
            Organisations organisations,
            Mandates mandates,
            People people,
            JoiningLetters letters,
            ApplicationEventPublisher news,
            RateLimits limits,
            History history,
            Clock clock) {
        this.joinings = joinings;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.invitations = invitations;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.letters = letters;
        this.news = news;
        this.limits = limits;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param looked the partnership as the coordinator looked at it; how it is by now counts
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody set other terms first
     */
    @Transactional
    Outcome<Terms> set(Partnership looked, Terms terms, Person me) {
        memberships.lock(looked.id());
        var partnership = partnerships.get(looked.id());
        return Outcome.unless(partnership.life().whyNotRewrite(), () -> {
            var before = joinings.terms(partnership.id()).open();
            joinings.set(partnership.id(), terms);
            if (before != terms.open()) {
                tell(partnership, happened("joining.happened.open." + terms.open()), me);
            }
            return terms;
        });
    }

    @Transactional
    Outcome<Joining> ask(Partnership partnership, Joining asking, Person me) {
        limits.take(PER_PERSON, me.id().toString());
        var refusal = whyNotAsk(partnership, asking.organisation(), me);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!joinings.add(asking)) {
            return new Refused<>(ALREADY_ASKED);
        }
        var name = name(asking.organisation());
        letters.asked(partnership, name, me);
        tell(partnership, happened("joining.happened.asked", name).inTheNameOf(name), me);
        return new Done<>(asking);
    }

    private Optional<JoiningRefusal> whyNotAsk(Partnership partnership, OrganisationId organisation, Person me) {
        if (partnership.life().state() != LifeState.ACTIVE) {
            return Optional.of(NOT_AT_WORK);
        }
        if (!joinings.terms(partnership.id()).open()) {
            return Optional.of(CLOSED);
        }
        if (mandates.holds(me.id(), organisation, LocalDate.now(clock))
                .filter(Mandate::decides)
                .isEmpty()) {
            return Optional.of(NOT_YOURS);
        }
        if (memberships.has(partnership.id(), organisation)) {
            return Optional.of(ALREADY_A_PARTNER);
        }
        return invitations.path(partnership.id(), organisation).isPresent()
                ? Optional.of(ALREADY_INVITED)
                : Optional.empty();
    }

    /** A yes makes a partner, for whom whoever asked speaks. */
    @Transactional
    Outcome<Joining> accept(Partnership partnership, JoiningId id, Person me) {
        if (partnership.life().state().ended()) {
            return new Refused<>(NOT_AT_WORK);
        }
        return settle(partnership, id, State.ACCEPTED, Optional.empty(), me).then(joining -> {
            var organisation = organisations.standing(joining.organisation());
            memberships.join(partnership.id(), membership(partnership, joining, organisation));
            tellWish(joining, organisation);
            var name = name(organisation);
            history.tell(
                    partnership.id().value(),
                    happened("joining.happened.accepted", name).inTheNameOf(name),
                    me.id());
            letters.settled(joining, partnership, name, "accepted");
            news.publishEvent(new PartnerJoined(partnership.id(), organisation));
        });
    }

    @Transactional
    Outcome<Joining> decline(Partnership partnership, JoiningId id, String reason, Person me) {
        return settle(partnership, id, State.DECLINED, Optional.of(reason), me).then(joining -> {
            var name = name(joining.organisation());
            tell(partnership, happened("joining.happened.declined", name), me);
            letters.settled(joining, partnership, name, "declined");
        });
    }

    @Transactional
    Outcome<Joining> withdraw(Partnership partnership, JoiningId id, Person me) {
        return settle(partnership, id, State.WITHDRAWN, Optional.empty(), me).then(joining -> {
            var name = name(joining.organisation());
            tell(partnership, happened("joining.happened.withdrawn", name).inTheNameOf(name), me);
        });
    }

    private Outcome<Joining> settle(
            Partnership partnership, JoiningId id, State state, Optional<String> reason, Person me) {
        var joining = joinings.hold(id);
        if (!joining.partnership().equals(partnership.id())) {
            throw new org.osnowa.platform.NotFound(id);
        }
        return joining.settle(state, reason).then(settled -> joinings.settle(settled, me.id(), clock.instant()));
    }

    private Membership membership(Partnership partnership, Joining joining, OrganisationId organisation) {
        var today = LocalDate.now(clock);
        var speaker = people.find(joining.by())
                .flatMap(person -> mandates.holds(person.id(), organisation, today)
                        .map(mandate ->
                                new Representative(person.name(), mandate.scope(), false, Optional.of(person.id()))));
        return new Membership(
                organisation,
                Role.PARTNER,
                partnership.gathersInitiators(),
                false,
                today,
                speaker.stream().toList());
    }

    private void tellWish(Joining joining, OrganisationId organisation) {
        joining.expects()
                .map(words -> new Wish(Optional.empty(), Optional.of(words), Importance.MUCH))
                .ifPresent(wish -> news.publishEvent(new WishesTold(
                        joining.partnership(),
                        organisation,
                        List.of(wish),
                        Optional.empty(),
                        Optional.of(joining.by()))));
    }

    /** Who comes in by an invitation while its request waits is in. */
    @EventListener
    void joined(PartnerJoined joined) {
        joinings.open(joined.partnership(), joined.organisation())
                .ifPresent(each -> each.settle(State.ACCEPTED, Optional.empty())
                        .then(settled -> joinings.settle(settled, null, clock.instant())));
    }

    private String name(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what.forPartnersOnly(), me.id());
    }
}
