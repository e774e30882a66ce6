package org.osnowa.hands;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.hands.Aims.Aimed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody with an account offered under its address: a part of what we know about them. */
@Component
@Order(400)
class HandData implements PersonalData {

    private static final String LINES = """
            select 'entered' as what, name as about, offered_at as at, what as words
              from hands
             where entered_by = :person
             union all
            select 'wrote', hands.name, at, text
              from hand_words
              join hands on hands.id = hand_words.hand
             where by = :person
            """;

    private final OwnLines lines;
    private final Hands hands;
    private final Aims aims;
    private final People people;
    private final Clock clock;

    HandData(OwnLines lines, Hands hands, Aims aims, People people, Clock clock) {
        this.lines = lines;
        this.hands = hands;
        this.aims = aims;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        var found =
                people.find(person).map(each -> hands.ofAddress(each.email())).orElse(List.of());
        var about = aims.all(found.stream().map(Hand::aim).toList());
        var offered = found.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(Fact.of(
                                "help",
                                Optional.ofNullable(about.get(each.aim()))
                                        .map(Aimed::name)
                                        .orElse(""),
                                t("hands.mineFact", each.offer().what(), day(each), t(each.state())))),
                        hands.words(each.id()).stream()
                                .map(word -> Fact.of(
                                        "answer",
                                        t("HandData.answer", date(LocalDate.ofInstant(word.at(), clock.getZone()))),
                                        word.text()))));
        var said = lines.of(person, LINES, line -> t("HandData." + line.what(), line.about()));
        return new Chapter(
                "help", t("hands.mine"), Stream.concat(offered, said.stream()).toList());
    }

    private String day(Hand hand) {
        return date(LocalDate.ofInstant(hand.offeredAt(), clock.getZone()));
    }

    @Override
    public Set<String> tells() {
        return Set.of("hands.entered_by", "hand_words.by");
    }
}
