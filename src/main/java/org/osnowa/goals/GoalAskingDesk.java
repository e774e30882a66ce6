package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners by letter to confirm the goals, and settles the remarks that come back. */
@Service
class GoalAskingDesk {

    private final Goals goals;
    private final Confirmations confirmations;
    private final PartnerRemarks remarks;
    private final QuestionDesk asking;
    private final GoalLetter letters;
    private final Memberships memberships;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    GoalAskingDesk(
            Goals goals,
            Confirmations confirmations,
            PartnerRemarks remarks,
            QuestionDesk asking,
            GoalLetter letters,
            Memberships memberships,
            Organisations organisations,
            History history,
            Clock clock) {
        this.goals = goals;
        this.confirmations = confirmations;
        this.remarks = remarks;
        this.asking = asking;
        this.letters = letters;
        this.memberships = memberships;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    Optional<Refusal> whyNotAsk(Partnership partnership) {
        if (partnership.life().state() != LifeState.ACTIVE) {
            return Optional.of(ConfirmationRefusal.NOT_AT_WORK);
        }
        return standing(partnership).isEmpty() ? Optional.of(ConfirmationRefusal.NOTHING_TO_CONFIRM) : Optional.empty();
    }

    /** @param unwanted how many got none, because the owner of the address asked not to be written to */
    record Sent(int letters, int unwanted) {}

    /**
     * A partner that has confirmed the goals meanwhile is not asked.
     *
     * @param addresses where each partner is asked
     */
    @Transactional
    Outcome<Sent> ask(Partnership partnership, Map<OrganisationId, String> addresses, LocalDate until, Person me) {
        var refusal = whyNotAsk(partnership).or(() -> Question.whyNotUntil(until, LocalDate.now(clock)));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        mustBePartners(partnership, addresses.keySet());
        var standing = standing(partnership);
        var confirmed = confirmations.whoConfirmed(partnership.id(), standing);
        var left = addresses.keySet().stream()
                .filter(each -> !confirmed.contains(each))
                .toList();
        var names = organisations.namesOf(left);
        var asked = new ArrayList<String>();
        Refusal why = ConfirmationRefusal.CONFIRMED;
        for (var each : left) {
            var partner = names.getOrDefault(each, "");
            var letter = new Mailing(partnership, standing, each, partner, until, me);
            switch (mail(letter, addresses.getOrDefault(each, ""))) {
                case Done<Question> _ -> asked.add(partner);
                case Refused<Question>(var no) -> why = no;
            }
        }
        if (asked.isEmpty()) {
            return new Refused<>(why);
        }
        history.tell(
                partnership.id().value(),
                happened("goals.happened.asked", String.join(", ", asked)).forPartnersOnly(),
                me.id());
        return new Done<>(new Sent(asked.size(), left.size() - asked.size()));
    }

    private record Mailing(
            Partnership partnership,
            List<Goal> goals,
            OrganisationId organisation,
            String partner,
            LocalDate until,
            Person me) {}

    private Outcome<Question> mail(Mailing to, String address) {
        var question = new Asking(
                AskedGoals.PURPOSE, to.partnership().id().value(), to.organisation(), address, Optional.of(to.until()));
        return asking.ask(
                question, to.me(), sent -> letters.asking(sent, to.partnership(), to.goals(), to.partner(), to.me()));
    }

    private List<Goal> standing(Partnership partnership) {
        return goals.of(partnership.id()).stream()
                .filter(each -> !each.dropped())
                .toList();
    }

    /** Observers look on; they are asked nothing. */
    private void mustBePartners(Partnership partnership, Collection<OrganisationId> organisations) {
        var partners = memberships.in(partnership.id()).stream()
                .filter(each -> each.role() != Role.OBSERVER)
                .map(Membership::organisation)
                .toList();
        organisations.stream()
                .filter(each -> !partners.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new NotFound(each);
                });
    }

    @Transactional
    void revoke(Partnership partnership, OrganisationId organisation) {
        if (!asking.revoke(AskedGoals.PURPOSE, partnership.id().value(), organisation)) {
            throw new NotFound(organisation);
        }
    }

    @Transactional
    void settle(Partnership partnership, UUID remark, Person me) {
        if (!remarks.settle(remark, partnership.id(), me.id(), clock.instant())) {
            throw new NotFound(remark);
        }
    }
}
