package org.osnowa.benefits;

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
import org.osnowa.benefits.Reviews.Partner;
import org.osnowa.benefits.Reviews.Unanswered;
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

/** Reviews that wait for an answer, and partners who have nothing from it and should be talked with. */
@Component
class BenefitsWaiting implements Source {

    private final Reviews reviews;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Clock clock;

    BenefitsWaiting(
            Reviews reviews, Partnerships partnerships, Organisations organisations, Mandates mandates, Clock clock) {
        this.reviews = reviews;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var today = LocalDate.now(clock);
        var spoken = spokenForBy(person, today);
        var unanswered = spoken.isEmpty() ? List.<Unanswered>of() : reviews.unanswered(spoken, today);
        var silent = coordinated.isEmpty()
                ? List.<Partner>of()
                : reviews.nothingTwice(coordinated.stream().map(Partnership::id).toList());
        if (unanswered.isEmpty() && silent.isEmpty()) {
            return List.of();
        }
        var known = known(unanswered, silent);
        var names = organisations.namesOf(Stream.concat(
                        unanswered.stream().map(Unanswered::organisation),
                        silent.stream().map(Partner::organisation))
                .toList());
        return Stream.concat(
                        unanswered.stream()
                                .flatMap(each -> matter(
                                        MatterKind.ANSWER_REVIEW,
                                        known.get(each.partnership()),
                                        names.get(each.organisation()),
                                        "/reviews/" + each.review() + "/partners/" + each.organisation(),
                                        each.until())),
                        silent.stream()
                                .flatMap(each -> matter(
                                        MatterKind.TALK,
                                        known.get(each.partnership()),
                                        names.get(each.organisation()),
                                        "",
                                        null)))
                .toList();
    }

    /** For which they decide or are consulted. */
    private List<OrganisationId> spokenForBy(Person person, LocalDate today) {
        return mandates.currentOf(person.id(), today).stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
    }

    private Map<PartnershipId, Partnership> known(List<Unanswered> unanswered, List<Partner> silent) {
        var ids = Stream.concat(
                        unanswered.stream().map(Unanswered::partnership),
                        silent.stream().map(Partner::partnership))
                .distinct()
                .toList();
        return partnerships.all(ids).stream().collect(toMap(Partnership::id, Function.identity()));
    }

    private static Stream<Matter> matter(
            MatterKind kind,
            @Nullable Partnership partnership,
            @Nullable String who,
            String path,
            @Nullable LocalDate until) {
        return Optional.ofNullable(partnership).stream()
                .map(each ->
                        new Matter(kind, each.name(), who, "/partnerships/" + each.slug() + "/benefits" + path, until));
    }
}
