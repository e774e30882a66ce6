package org.osnowa.benefits;

import static org.osnowa.benefits.BenefitRefusal.LEFT;
import static org.osnowa.benefits.BenefitRefusal.NOT_AT_WORK;
import static org.osnowa.benefits.BenefitRefusal.NO_PARTNERS;
import static org.osnowa.benefits.BenefitRefusal.OVER;
import static org.osnowa.benefits.BenefitRefusal.REVOKED;
import static org.osnowa.benefits.BenefitRefusal.STILL_ASKING;
import static org.osnowa.benefits.BenefitRefusal.USED;
import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.ReviewLinks.Link;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the partners what has come of what they wanted, and takes their answers. */
@Service
class ReviewDesk {

    private static final Limit LETTERS = new Limit("benefits.letters", 200, Duration.ofHours(1));
    private static final Limit ANSWERS = new Limit("benefits.answers", 30, Duration.ofHours(1));

    private final Reviews reviews;
    private final ReviewLinks links;
    private final ReviewLetter letters;
    private final ExpectationDesk expectations;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Outbox outbox;
    private final History history;
    private final RateLimits limits;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            ReviewLinks links,
            ReviewLetter letters,
            ExpectationDesk expectations,
            Partnerships partnerships,
            Memberships memberships,
            Organisations organisations,
            Outbox outbox,
            History history,
            RateLimits limits,
            Clock clock) {
        this.reviews = reviews;
        this.links = links;
        this.letters = letters;
        this.expectations = expectations;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisations = organisations;
        this.outbox = outbox;
        this.history = history;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param byLetter whether every partner with a public address gets a letter at once */
    @Transactional
    Outcome<Review> open(Partnership partnership, LocalDate until, boolean byLetter, Person me) {
        reviews.oneAtATime(partnership.id());
        var today = LocalDate.now(clock);
        return Outcome.unless(whyNotOpen(partnership, until, today), () -> {
            var review = new Review(new ReviewId(Ids.next()), today, until, 0);
            reviews.open(partnership.id(), review, clock.instant(), me.id());
            tell(partnership.id(), "opened", me.id());
            if (byLetter) {
                asked(partnership.id()).forEach(each -> ask(partnership, review, each, me));
            }
            return review;
        });
    }

    Optional<BenefitRefusal> whyNotOpen(Partnership partnership) {
        if (partnership.life().state() != LifeState.ACTIVE) {
            return Optional.of(NOT_AT_WORK);
        }
        if (asked(partnership.id()).isEmpty()) {
            return Optional.of(NO_PARTNERS);
        }
        var today = LocalDate.now(clock);
        return reviews.of(partnership.id(), 1).stream().anyMatch(each -> each.asking(today))
                ? Optional.of(STILL_ASKING)
                : Optional.empty();
    }

    private Optional<BenefitRefusal> whyNotOpen(Partnership partnership, LocalDate until, LocalDate today) {
        return whyNotOpen(partnership).or(() -> Review.whyNotUntil(until, today));
    }

    /** Observers look on; they are asked nothing. */
    private List<OrganisationId> asked(PartnershipId partnership) {
        return memberships.in(partnership).stream()
                .filter(each -> each.role() != Role.OBSERVER)
                .map(Membership::organisation)
                .toList();
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody moved it first */
    @Transactional
    Outcome<Review> move(Partnership partnership, Review review, LocalDate until, int seen, Person me) {
        return Outcome.unless(Review.whyNotUntil(until, LocalDate.now(clock)), () -> {
            var moved = review.until(until, seen);
            reviews.save(moved);
            tell(partnership.id(), "moved", me.id());
            return moved;
        });
    }

    /** A partner without a public address is asked by telephone; one that wants no letters gets none. */
    private void ask(Partnership partnership, Review review, OrganisationId organisation, Person me) {
        Optional.ofNullable(organisations.get(organisation).contact().email()).ifPresent(address -> {
            var _ = write(partnership, review, organisations.get(organisation), address, me);
        });
    }

    /** Asks one partner by letter; a second letter replaces the first. */
    @Transactional
    Outcome<Link> write(
            Partnership partnership, Review review, OrganisationId organisation, String address, Person me) {
        if (!asked(partnership.id()).contains(organisation)) {
            throw new NotFound(organisation);
        }
        return review.asking(LocalDate.now(clock))
                ? write(partnership, review, organisations.get(organisation), address, me)
                : new Refused<>(OVER);
    }

    private Outcome<Link> write(
            Partnership partnership, Review review, Organisation partner, String address, Person me) {
        limits.take(LETTERS, me.id().toString());
        var letter = Ids.next();
        var link = links.of(review.id(), partner.id())
                .map(before ->
                        link(before.id(), before.generation() + 1, partnership, review, partner, address, letter))
                .orElseGet(() -> link(Ids.next(), 0, partnership, review, partner, address, letter));
        return outbox.write(letters.asking(
                        letter, link, review, partnership, partner.profile().name(), me))
                .map(_ -> link)
                .then(sent -> links.send(sent, me.id()));
    }

    private Link link(
            UUID id,
            int generation,
            Partnership partnership,
            Review review,
            Organisation partner,
            String address,
            UUID letter) {
        return new Link(
                id,
                partnership.id(),
                review.id(),
                partner.id(),
                address,
                generation,
                letter,
                clock.instant(),
                false,
                false);
    }

    /** The link of a letter opens nothing any more; a letter that has not left yet stays here. */
    @Transactional
    void revoke(Review review, OrganisationId organisation) {
        links.of(review.id(), organisation).ifPresent(link -> {
            links.revoke(link);
            outbox.withdraw(link.letter());
        });
    }

    /**
     * What a partner says here, or what a coordinator writes down for it.
     *
     * @param more what it would like to get beside, in its own words
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody answered for it first
     */
    @Transactional
    Outcome<Review> answer(
            Partnership partnership, Review review, ReviewAnswer answer, Optional<String> more, Person me) {
        var refusal = whyNot(partnership.id(), answer.organisation(), more);
        return refusal.isPresent()
                ? new Refused<>(refusal.get())
                : new Done<>(take(partnership, review, answer, more, me.id()));
    }

    /** Why a link cannot be used to answer. */
    Optional<BenefitRefusal> whyNotAnswer(Link link, Review review) {
        if (link.revoked()) {
            return Optional.of(REVOKED);
        }
        if (link.used()) {
            return Optional.of(USED);
        }
        if (!review.asking(LocalDate.now(clock))) {
            return Optional.of(OVER);
        }
        return asked(link.partnership()).contains(link.organisation()) ? Optional.empty() : Optional.of(LEFT);
    }

    /** What a partner says by the link of its letter, once. */
    @Transactional
    Outcome<Review> answer(Link link, ReviewAnswer answer, Optional<String> more, String network) {
        limits.take(ANSWERS, network);
        var review = reviews.get(link.review(), link.partnership());
        var refusal = whyNotAnswer(link, review).or(() -> whyNot(link.partnership(), link.organisation(), more));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!links.use(link)) {
            return new Refused<>(USED);
        }
        var partnership = partnerships.all(List.of(link.partnership())).getFirst();
        return new Done<>(take(partnership, review, answer, more, null));
    }

    private Optional<BenefitRefusal> whyNot(
            PartnershipId partnership, OrganisationId organisation, Optional<String> more) {
        return more.flatMap(_ -> expectations.whyNotMore(partnership, organisation));
    }

    private Review take(
            Partnership partnership,
            Review review,
            ReviewAnswer answer,
            Optional<String> more,
            @Nullable PersonId who) {
        reviews.answer(review.id(), answer, clock.instant());
        var name = organisations.namesOf(List.of(answer.organisation())).getOrDefault(answer.organisation(), "");
        history.tell(
                partnership.id().value(),
                happened("benefits.happened.answered").inTheNameOf(name).forPartnersOnly(),
                who);
        more.ifPresent(words -> {
            var wanted = new Benefit(Optional.empty(), Optional.of(words), Importance.MUCH, false);
            var _ = expectations.add(partnership, answer.organisation(), wanted, answer.said());
        });
        return review;
    }

    private void tell(PartnershipId partnership, String deed, PersonId me) {
        history.tell(
                partnership.value(),
                happened("benefits.happened.review." + deed).forPartnersOnly(),
                me);
    }
}
