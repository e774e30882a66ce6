package org.osnowa.problems;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.Difference;
import org.osnowa.history.Difference.Kind;
import org.osnowa.history.Difference.Piece;
import org.osnowa.history.TextVersion;
import org.osnowa.history.Texts;
import org.osnowa.problems.Problem.Wording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a problem, or a note about it, said before. What an organiser took out of a report may be about people: whoever shows
 * the versions of a report shows them to organisers only.
 */
@Component
class WordVersions {

    private static final int MOST = 50;
    private static final Texts.Name TITLE = new Texts.Name("problems.field.title");
    private static final Texts.Name DESCRIPTION = new Texts.Name("problems.field.description");

    private final Texts texts;
    private final People people;
    private final Clock clock;

    WordVersions(Texts texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The title last, so that it stands above.
     *
     * @param by empty for a resident who reported it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ProblemId problem, Wording words, Optional<PersonId> by, Instant at) {
        var id = problem.value();
        texts.keep(id, id, DESCRIPTION, words.description(), by.orElse(null), at);
        texts.keep(id, id, TITLE, words.title(), by.orElse(null), at);
    }

    /** The newest first. */
    List<NotePage.Version> of(UUID thing) {
        var all = texts.of(thing, thing, MOST);
        var names = people
                .all(all.stream().flatMap(each -> each.by().stream()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var versions = new ArrayList<NotePage.Version>();
        var before = new HashMap<String, String>();
        for (var each : all.reversed()) {
            var earlier = before.put(each.field(), each.text());
            versions.addFirst(new NotePage.Version(
                    t(each.field()),
                    when(each),
                    each.by().map(names::get).orElse(null),
                    earlier == null
                            ? List.of(new Piece(Kind.SAME, each.text()))
                            : Difference.between(earlier, each.text())));
        }
        return versions;
    }

    private String when(TextVersion version) {
        return moment(LocalDateTime.ofInstant(version.at(), clock.getZone()));
    }
}
