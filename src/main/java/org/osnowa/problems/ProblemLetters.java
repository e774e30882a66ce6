package org.osnowa.problems;

import java.util.Locale;
import java.util.Optional;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.osnowa.problems.Problem.Reader;
import org.springframework.stereotype.Component;

/**
 * Tells whoever asked for an answer what became of a report. Nothing leaves before an organiser has read the report, so that
 * nobody can have us send their words to somebody else's address.
 */
@Component
class ProblemLetters {

    private final Outbox outbox;
    private final Problems problems;
    private final Settings settings;

    ProblemLetters(Outbox outbox, Problems problems, Settings settings) {
        this.outbox = outbox;
        this.problems = problems;
        this.settings = settings;
    }

    void published(Problem problem) {
        tell(problem, "published", problem.wording().title(), page(problem));
    }

    void rejected(Problem problem, String reason) {
        tell(problem, "rejected", problem.wording().title(), reason);
    }

    /** To be told before the readers of one become readers of the other. */
    void merged(Problem problem, Problem into) {
        tell(problem, "merged", problem.wording().title(), into.wording().title(), page(into));
    }

    void answered(Problem problem, String organisation, String answer) {
        tell(problem, "answered", problem.wording().title(), organisation, answer, page(problem));
    }

    private void tell(Problem problem, String words, Object... args) {
        problems.readersOf(problem.id()).forEach(reader -> outbox.tell(letter(reader, words, args)));
    }

    private static Letter letter(Reader reader, String words, Object... args) {
        var locale = Text.language(reader.language());
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                reader.language(),
                Text.in(locale, "problems.letters." + words + ".subject", args),
                Text.in(locale, "problems.letters." + words + ".body", args),
                source(locale),
                Optional.empty());
    }

    private static String source(Locale locale) {
        return Text.in(locale, "problems.letters.source");
    }

    private String page(Problem problem) {
        return settings.address(problem.path());
    }
}
