package org.osnowa.partners;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnerRepresentatives;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who speaks for a partner: for those who decide in its name, and for coordinators who were told. */
@Service
class SpeakerDesk {

    private static final int MOST = 12;

    private final Memberships memberships;
    private final PartnerRepresentatives representatives;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final History history;
    private final Clock clock;

    SpeakerDesk(
            Memberships memberships,
            PartnerRepresentatives representatives,
            Organisations organisations,
            Mandates mandates,
            People people,
            History history,
            Clock clock) {
        this.memberships = memberships;
        this.representatives = representatives;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /** Somebody with a mandate is named with it, whatever else was typed. */
    @Transactional
    Outcome<Representative> name(Partnership partnership, OrganisationId organisation, SpeakerForm form, Person me) {
        var membership =
                memberships.current(partnership.id(), organisation).orElseThrow(() -> new NotFound(organisation));
        if (partnership.life().state().ended()) {
            return new Refused<>(SpeakerRefusal.ENDED);
        }
        if (of(partnership, organisation) >= MOST) {
            return new Refused<>(SpeakerRefusal.TOO_MANY);
        }
        var who = form.known().isPresent() ? withMandate(form, organisation) : typed(form);
        if (who.isEmpty()) {
            return new Refused<>(SpeakerRefusal.NO_MANDATE);
        }
        representatives.name(membership, who.get(), LocalDate.now(clock));
        var key = who.get().deputy() ? "partners.happened.deputises" : "partners.happened.speaks";
        tell(partnership, organisation, happened(key, who.get().name()), me);
        return new Done<>(who.get());
    }

    @Transactional
    void end(Partnership partnership, OrganisationId organisation, UUID id, Person me) {
        var speaking = representatives
                .find(partnership.id(), id)
                .filter(each -> each.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound(id));
        representatives.end(id, LocalDate.now(clock));
        tell(
                partnership,
                organisation,
                happened("partners.happened.speaksNoMore", speaking.who().name()),
                me);
    }

    private long of(Partnership partnership, OrganisationId organisation) {
        return representatives.in(partnership.id()).stream()
                .filter(each ->
                        each.organisation().equals(organisation) && each.until().isEmpty())
                .count();
    }

    private Optional<Representative> withMandate(SpeakerForm form, OrganisationId organisation) {
        var person = form.known().orElseThrow();
        return mandates.holds(person, organisation, LocalDate.now(clock))
                .flatMap(mandate -> people.find(person)
                        .filter(each -> !each.blocked())
                        .map(each ->
                                new Representative(each.name(), mandate.scope(), form.stepsIn(), Optional.of(person))));
    }

    private static Optional<Representative> typed(SpeakerForm form) {
        return Optional.of(new Representative(
                Objects.requireNonNull(form.name()).strip(),
                Objects.requireNonNull(form.scope()),
                form.stepsIn(),
                Optional.empty()));
    }

    private void tell(Partnership partnership, OrganisationId organisation, Happening what, Person me) {
        var name = Objects.requireNonNull(
                organisations.namesOf(List.of(organisation)).get(organisation));
        history.tell(partnership.id().value(), what.inTheNameOf(name).forPartnersOnly(), me.id());
    }
}
