package org.osnowa.hands;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aim.AtPartnership;
import org.osnowa.hands.Aim.AtProblem;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.hands.Hands.Which;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.problems.ProblemBoard;
import org.springframework.stereotype.Component;

/** Makes the pages for those who answer. */
@Component
class HandPages {

    private static final int MOST = 300;

    private final Hands hands;
    private final Aims aims;
    private final Coordinators coordinators;
    private final ProblemBoard problems;
    private final People people;
    private final Clock clock;

    HandPages(Hands hands, Aims aims, Coordinators coordinators, ProblemBoard problems, People people, Clock clock) {
        this.hands = hands;
        this.aims = aims;
        this.coordinators = coordinators;
        this.problems = problems;
        this.people = people;
        this.clock = clock;
    }

    HandsPage all(Visitor me) {
        var found = mine(me, Which.ALL, coordinators.coordinatedBy(me.person().id()), MOST);
        var about = aims.all(found.stream().map(Hand::aim).toList());
        return new HandsPage(found.stream()
                .map(each -> new HandsPage.Row(
                        HandController.path(each.id()),
                        each.offer().name(),
                        each.offer().what(),
                        Optional.ofNullable(about.get(each.aim()))
                                .map(Aimed::name)
                                .orElse(""),
                        LocalDate.ofInstant(each.offeredAt(), clock.getZone()),
                        each.state()))
                .toList());
    }

    /** Those of the visitor's partnerships, and those of problems that the visitor looks after. */
    List<Hand> mine(Visitor me, Which which, List<PartnershipId> coordinated, int most) {
        var wanted = hands.aims(which, coordinated);
        var some = Aims.problemsIn(wanted);
        var lookedAfter = some.isEmpty() ? List.of() : problems.lookedAfter(me, some);
        var mine = wanted.stream()
                .filter(each -> switch (each) {
                    case AtPartnership _ -> true;
                    case AtProblem(var id) -> lookedAfter.contains(id);
                })
                .toList();
        return mine.isEmpty() ? List.of() : hands.of(which, mine, most);
    }

    HandPage show(Hand hand, Aimed aimed, HandForm form, FormErrors errors) {
        var words = hands.words(hand.id());
        var names = names(Stream.concat(
                words.stream().map(Word::by), Stream.of(hand.offer().enteredBy())));
        var reach = hand.offer().reach();
        return new HandPage(
                HandController.path(hand.id()),
                aimed.name(),
                aimed.path(),
                hand.offer().name(),
                reach.words(),
                link(reach),
                reach instanceof Reach.Mail,
                hand.offer().what(),
                when(hand.offeredAt()),
                hand.offer().enteredBy().map(names::get).orElse(null),
                hand.state(),
                LocalDate.ofInstant(hand.forgotten(), clock.getZone()),
                words.stream()
                        .map(each -> new HandPage.Line(
                                each.kind(),
                                each.text(),
                                when(each.at()),
                                each.by().map(names::get).orElse(null)))
                        .toList(),
                ways(reach),
                form,
                hand.version(),
                errors);
    }

    private static String link(Reach reach) {
        return switch (reach) {
            case Reach.Mail(var address) -> "mailto:" + address;
            case Reach.Phone(var number) -> "tel:" + number.replaceAll("[^+\\d]", "");
        };
    }

    private static List<Choice> ways(Reach reach) {
        return Stream.of(WordKind.LETTER, WordKind.TALK)
                .filter(each -> each != WordKind.LETTER || reach instanceof Reach.Mail)
                .map(each -> Choice.of(each.name(), t(each)))
                .toList();
    }

    private Map<PersonId, String> names(Stream<Optional<PersonId>> ids) {
        return people.all(ids.flatMap(Optional::stream).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private String when(Instant at) {
        return moment(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
