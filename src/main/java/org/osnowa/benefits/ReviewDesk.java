package org.osnowa.benefits;

import static org.osnowa.benefits.BenefitRefusal.LEFT;
import static org.osnowa.benefits.BenefitRefusal.NOT_AT_WORK;
import static org.osnowa.benefits.BenefitRefusal.NO_PARTNERS;
import static org.osnowa.benefits.BenefitRefusal.OVER;
import static org.osnowa.benefits.BenefitRefusal.STILL_ASKING;
import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.history.History;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the partners what has come of what they wanted, and takes their answers. */
@Service
class ReviewDesk {

    private final Reviews reviews;
    private final QuestionDesk asking;
    private final ReviewLetter letters;
    private final ExpectationDesk expectations;
    private final Memberships memberships;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            QuestionDesk asking,
            ReviewLetter letters,
            ExpectationDesk expectations,
            Memberships memberships,
            Organisations organisations,
            History history,
            Clock clock) {
        this.reviews = reviews;
        this.asking = asking;
        this.letters = letters;
        this.expectations = expectations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.history = history;
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
    Outcome<Question> write(
            Partnership partnership, Review review, OrganisationId organisation, String address, Person me) {
        if (!asked(partnership.id()).contains(organisation)) {
            throw new NotFound(organisation);
        }
        return review.asking(LocalDate.now(clock))
                ? write(partnership, review, organisations.get(organisation), address, me)
                : new Refused<>(OVER);
    }

    private Outcome<Question> write(
            Partnership partnership, Review review, Organisation partner, String address, Person me) {
        return asking.ask(
                new Asking(Review.PURPOSE, review.id().value(), partner.id(), address, Optional.empty()),
                me,
                question -> letters.asking(
                        question, review, partnership, partner.profile().name(), me));
    }

    /** The link of a letter opens nothing any more; a letter that has not left yet stays here. */
    @Transactional
    void revoke(Review review, OrganisationId organisation) {
        if (!asking.revoke(Review.PURPOSE, review.id().value(), organisation)) {
            throw new NotFound(organisation);
        }
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
    Optional<Refusal> whyNotAnswer(Question question, Partnership partnership, Review review) {
        var today = LocalDate.now(clock);
        return question.whyNotAnswer(today).or(() -> {
            if (!review.asking(today)) {
                return Optional.of(OVER);
            }
            return asked(partnership.id()).contains(question.organisation()) ? Optional.empty() : Optional.of(LEFT);
        });
    }

    /** What a partner says by the link of its letter, once. */
    @Transactional
    Outcome<Review> answer(
            Question question, Partnership partnership, ReviewAnswer answer, Optional<String> more, String network) {
        asking.answersFrom(network);
        var review = reviews.get(new ReviewId(question.subject()), partnership.id());
        var refusal = whyNotAnswer(question, partnership, review)
                .or(() -> whyNot(partnership.id(), question.organisation(), more));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        return asking.use(question)
                ? new Done<>(take(partnership, review, answer, more, null))
                : new Refused<>(QuestionRefusal.USED);
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
