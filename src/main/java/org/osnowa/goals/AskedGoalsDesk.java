package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.accounts.People;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.goals.Confirmations.Yes;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what partners say to the goals by the link of a letter, without an account. */
@Service
class AskedGoalsDesk {

    private final Goals goals;
    private final Confirmations confirmations;
    private final PartnerRemarks remarks;
    private final QuestionDesk asking;
    private final GoalLetter letters;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Coordinators coordinators;
    private final People people;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    AskedGoalsDesk(
            Goals goals,
            Confirmations confirmations,
            PartnerRemarks remarks,
            QuestionDesk asking,
            GoalLetter letters,
            Memberships memberships,
            Organisations organisations,
            Coordinators coordinators,
            People people,
            Outbox outbox,
            History history,
            Clock clock) {
        this.goals = goals;
        this.confirmations = confirmations;
        this.remarks = remarks;
        this.asking = asking;
        this.letters = letters;
        this.memberships = memberships;
        this.organisations = organisations;
        this.coordinators = coordinators;
        this.people = people;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    AskedGoals asked(Partnership partnership, OrganisationId organisation) {
        return new AskedGoals(
                goals.of(partnership.id()).stream()
                        .filter(each -> !each.dropped())
                        .toList(),
                confirmations.by(partnership.id(), organisation),
                remarks.on(partnership.id(), organisation));
    }

    /** Why the link of a letter cannot answer now. */
    Optional<Refusal> whyNotAnswer(Question question, Partnership partnership, AskedGoals asked) {
        return asked.whyNotAnswer(question, LocalDate.now(clock)).or(() -> {
            if (partnership.life().state().ended()) {
                return Optional.of(ConfirmationRefusal.NOT_AT_WORK);
            }
            return isPartner(partnership, question.organisation())
                    ? Optional.empty()
                    : Optional.of(ConfirmationRefusal.LEFT);
        });
    }

    private boolean isPartner(Partnership partnership, OrganisationId organisation) {
        return memberships.in(partnership.id()).stream()
                .anyMatch(each -> each.organisation().equals(organisation) && each.role() != Role.OBSERVER);
    }

    @Transactional
    Outcome<Question> answer(Question question, Partnership partnership, GoalAnswer answer, String network) {
        asking.answersFrom(network);
        var asked = asked(partnership, question.organisation());
        var refusal = whyNotAnswer(question, partnership, asked)
                .or(() -> answer.seen().equals(asked.stand())
                        ? answer.whyNot()
                        : Optional.of(ConfirmationRefusal.CHANGED));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!asking.use(question)) {
            return new Refused<>(QuestionRefusal.USED);
        }
        take(question, partnership, asked.open(), answer);
        return new Done<>(question);
    }

    private void take(Question question, Partnership partnership, List<Goal> open, GoalAnswer answer) {
        var now = clock.instant();
        var confirmed = open.stream()
                .filter(each -> answer.confirmed().contains(each.id()))
                .toList();
        var remarked = open.stream()
                .filter(each -> answer.remarks().containsKey(each.id()))
                .toList();
        confirmed.forEach(each -> confirmations.add(Yes.byLetter(
                each.id(),
                question.organisation(),
                each.revision(),
                now,
                answer.by().name(),
                question.id())));
        remarked.forEach(each -> remarks.add(remark(each, question, answer, now)));
        var partner = organisations.namesOf(List.of(question.organisation())).getOrDefault(question.organisation(), "");
        tell(partnership, "goals.happened.confirmedByLetter", confirmed, answer, partner);
        tell(partnership, "goals.happened.remarked", remarked, answer, partner);
        if (!remarked.isEmpty()) {
            people.all(coordinators.of(partnership.id())).stream()
                    .filter(each -> !each.blocked())
                    .forEach(each -> outbox.tell(letters.remarked(partnership, partner, answer, remarked, each)));
        }
    }

    private static PartnerRemark remark(Goal goal, Question question, GoalAnswer answer, Instant now) {
        return new PartnerRemark(
                Ids.next(),
                goal.id(),
                goal.revision(),
                question.organisation(),
                answer.remarks().getOrDefault(goal.id(), ""),
                answer.by(),
                question.id(),
                now);
    }

    /** Names are for partners only. */
    private void tell(Partnership partnership, String what, Collection<Goal> about, GoalAnswer answer, String partner) {
        if (!about.isEmpty()) {
            var codes = about.stream().map(Goal::code).collect(Collectors.joining(", "));
            history.tell(
                    partnership.id().value(),
                    happened(what, codes, answer.by().name())
                            .inTheNameOf(partner)
                            .forPartnersOnly(),
                    null);
        }
    }
}
