package org.osnowa.goals;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.springframework.stereotype.Component;

/** Goals that a letter asks to confirm, for who decides in the partner, and remarks for who coordinates. */
@Component
class GoalsWaiting implements Source {

    private final Questions questions;
    private final AskedGoalsDesk desk;
    private final PartnerRemarks remarks;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Clock clock;

    GoalsWaiting(
            Questions questions,
            AskedGoalsDesk desk,
            PartnerRemarks remarks,
            Partnerships partnerships,
            Organisations organisations,
            Mandates mandates,
            Clock clock) {
        this.questions = questions;
        this.desk = desk;
        this.remarks = remarks;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var today = LocalDate.now(clock);
        return Stream.concat(toConfirm(decidedBy(person, today), today).stream(), remarksIn(coordinated).stream())
                .toList();
    }

    private List<OrganisationId> decidedBy(Person person, LocalDate today) {
        return mandates.currentOf(person.id(), today).stream()
                .filter(mandate -> mandate.scope() == Mandate.Scope.DECIDES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
    }

    private List<Matter> toConfirm(List<OrganisationId> decided, LocalDate today) {
        var asked = decided.isEmpty() ? List.<Question>of() : questions.waiting(AskedGoals.PURPOSE, decided, today);
        if (asked.isEmpty()) {
            return List.of();
        }
        var names =
                organisations.namesOf(asked.stream().map(Question::organisation).toList());
        var known =
                partnerships
                        .all(asked.stream()
                                .map(each -> new PartnershipId(each.subject()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(each -> each.id().value(), Function.identity()));
        return asked.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.subject()))
                        .filter(partnership -> waits(each, partnership))
                        .map(partnership -> matter(
                                MatterKind.CONFIRM_GOALS,
                                partnership,
                                names.get(each.organisation()),
                                each.until().orElse(null)))
                        .stream())
                .toList();
    }

    private boolean waits(Question question, Partnership partnership) {
        return desk.whyNotAnswer(question, partnership, desk.asked(partnership, question.organisation()))
                .isEmpty();
    }

    private List<Matter> remarksIn(List<Partnership> coordinated) {
        var known = coordinated.stream().collect(toMap(Partnership::id, Function.identity()));
        var waiting = known.isEmpty() ? List.<PartnerRemarks.Waiting>of() : remarks.waitingIn(known.keySet());
        Map<OrganisationId, String> names = waiting.isEmpty()
                ? Map.of()
                : organisations.namesOf(waiting.stream()
                        .map(PartnerRemarks.Waiting::organisation)
                        .toList());
        return waiting.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.partnership()))
                        .map(partnership ->
                                matter(MatterKind.SETTLE_REMARK, partnership, names.get(each.organisation()), null))
                        .stream())
                .toList();
    }

    private static Matter matter(
            MatterKind kind, Partnership partnership, @Nullable String who, @Nullable LocalDate until) {
        return new Matter(kind, partnership.name(), who, "/partnerships/" + partnership.slug() + "/goals", until);
    }
}
