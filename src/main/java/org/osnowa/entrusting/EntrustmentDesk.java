package org.osnowa.entrusting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.entrusting.Entrustment.Sending;
import org.osnowa.entrusting.Entrustment.State;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.partnerships.AccessGrant;
import org.osnowa.partnerships.AccessGrants;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to take something on, and hears what they say. */
@Service
class EntrustmentDesk {

    private static final Limit PER_PERSON = new Limit("entrustments.person", 20, Duration.ofHours(1));

    private final Entrustments entrustments;
    private final Takeover takeover;
    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final Mandates mandates;
    private final People people;
    private final EntrustmentLetters letters;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Clock clock;

    EntrustmentDesk(
            Entrustments entrustments,
            Takeover takeover,
            Coordinators coordinators,
            AccessGrants grants,
            Mandates mandates,
            People people,
            EntrustmentLetters letters,
            Outbox outbox,
            RateLimits limits,
            Clock clock) {
        this.entrustments = entrustments;
        this.takeover = takeover;
        this.coordinators = coordinators;
        this.grants = grants;
        this.mandates = mandates;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.limits = limits;
        this.clock = clock;
    }

    /** One answer for every address, known or not. Who is blocked gets no letter, and whoever asks does not learn it. */
    @Transactional
    Outcome<Entrustment> entrust(Task task, String address, boolean handsOver, Person me) {
        limits.take(PER_PERSON, me.id().toString());
        var refusal = whyNotEntrust(task, address, me);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var now = clock.instant();
        var id = new EntrustmentId(Ids.next());
        var language = me.language();
        var asked = new Entrustment(
                id,
                task,
                address,
                me.id(),
                handsOver,
                new Sending(language, id.value(), now, now.plus(Entrustment.VALID)),
                State.OPEN);
        return switch (outbox.write(letters.asking(asked, me))) {
            case Refused<Letter>(var why) -> new Refused<>(why);
            case Done<Letter>(var letter) -> {
                var sent = new Entrustment(
                        id,
                        task,
                        address,
                        me.id(),
                        handsOver,
                        new Sending(language, letter.id(), now, now.plus(Entrustment.VALID)),
                        State.OPEN);
                if (!entrustments.add(sent)) {
                    outbox.withdraw(letter.id());
                    yield new Refused<>(EntrustmentRefusal.ALREADY_ASKED);
                }
                if (people.withEmail(address).filter(Person::blocked).isPresent()) {
                    outbox.withdraw(letter.id());
                }
                yield new Done<>(sent);
            }
        };
    }

    private Optional<EntrustmentRefusal> whyNotEntrust(Task task, String address, Person me) {
        if (address.equalsIgnoreCase(me.email())) {
            return Optional.of(EntrustmentRefusal.YOURSELF);
        }
        if (here(task).stream()
                .flatMap(each -> people.find(each).stream())
                .anyMatch(each -> !each.blocked() && each.email().equalsIgnoreCase(address))) {
            return Optional.of(EntrustmentRefusal.ALREADY_HERE);
        }
        return entrustments.asked(task, address) ? Optional.of(EntrustmentRefusal.ALREADY_ASKED) : Optional.empty();
    }

    /** Who does it already; whoever asks sees them on the page. */
    private List<PersonId> here(Task task) {
        var today = LocalDate.now(clock);
        return switch (task) {
            case Task.Coordination(var partnership) -> coordinators.of(partnership);
            case Task.Access access ->
                Stream.concat(
                                coordinators.of(access.partnership()).stream(),
                                grants.of(access.partnership(), today).stream()
                                        .filter(each -> each.level() == access.level())
                                        .map(AccessGrant::person))
                        .toList();
            case Task.Mandate(var organisation, var scope, var _) ->
                mandates.representatives(organisation, today).stream()
                        .filter(each -> each.scope() == scope)
                        .map(Mandate::person)
                        .toList();
        };
    }

    @Transactional
    Outcome<Entrustment> accept(String token, Person me) {
        var asked = entrustments.hold(token).orElseThrow(() -> new NotFound("entrustment"));
        var late = asked.whyNotAccept(me, clock.instant(), LocalDate.now(clock), stillTheirs(asked));
        return Outcome.unless(late.isPresent() ? late : takeover.whyNot(asked, me), () -> {
            entrustments.answer(asked.id(), true, me.id(), clock.instant());
            takeover.take(asked, me);
            tell(asked, me.name(), true);
            return asked;
        });
    }

    /** Whoever holds the letter may say no, with an account or without. */
    @Transactional
    Outcome<Entrustment> decline(String token, @Nullable Person me) {
        var asked = entrustments.hold(token).orElseThrow(() -> new NotFound("entrustment"));
        return Outcome.unless(asked.whyNotAnswer(clock.instant()), () -> {
            entrustments.answer(asked.id(), false, me == null ? null : me.id(), clock.instant());
            tell(asked, asked.address(), false);
            return asked;
        });
    }

    @Transactional
    void withdraw(EntrustmentId id, PartnershipId partnership) {
        withdraw(entrustments.openIn(partnership, clock.instant()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id)));
    }

    @Transactional
    void withdraw(EntrustmentId id, Person me) {
        withdraw(entrustments.find(id).filter(each -> each.by().equals(me.id())).orElseThrow(() -> new NotFound(id)));
    }

    private void withdraw(Entrustment asked) {
        entrustments.withdraw(asked.id(), clock.instant());
        outbox.withdraw(asked.sending().letter());
    }

    /** Whether whoever asked could still ask today. */
    private boolean stillTheirs(Entrustment asked) {
        var giver = people.find(asked.by()).filter(each -> !each.blocked());
        return giver.isPresent()
                && switch (asked.task()) {
                    case Task.Coordination(var partnership) -> entrusts(giver.get(), partnership, asked.handsOver());
                    case Task.Access access -> entrusts(giver.get(), access.partnership(), false);
                    case Task.Mandate mandate ->
                        giver.get().administrator() && !asked.handsOver()
                                || mandates.holds(giver.get().id(), mandate.organisation(), LocalDate.now(clock))
                                        .filter(Mandate::decides)
                                        .isPresent();
                };
    }

    private boolean entrusts(Person giver, PartnershipId partnership, boolean handsOver) {
        return coordinators.coordinates(giver.id(), partnership) || (giver.administrator() && !handsOver);
    }

    private void tell(Entrustment asked, String who, boolean accepted) {
        people.find(asked.by())
                .filter(each -> !each.blocked())
                .ifPresent(giver -> outbox.tell(letters.answered(asked, giver, who, accepted)));
    }

    static AccessLevel level(Task task) {
        return switch (task) {
            case Task.Coordination _ -> AccessLevel.COORDINATES;
            case Task.Access access -> access.level();
            case Task.Mandate _ -> AccessLevel.WORKS;
        };
    }
}
