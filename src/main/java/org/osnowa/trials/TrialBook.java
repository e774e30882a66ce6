package org.osnowa.trials;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.trials.CardAnswer.Respondent;
import org.osnowa.trials.CardAnswer.Way;
import org.osnowa.trials.GoalCard.Wording;
import org.springframework.stereotype.Component;

/** Enters a trial that was made on earlier days, with answers from its shared link: in the demo community. */
@Component
public class TrialBook {

    /** One wording, and what was said about it. */
    public record Earlier(
            String sentence, String matters, String asked, String gain, LocalDate on, List<Said> answers) {}

    public record Said(
            Understood understood,
            Joins joins,
            Optional<String> condition,
            Optional<String> brings,
            Optional<String> needs,
            Optional<String> name,
            Optional<String> organisation,
            LocalDate on) {}

    private final Trials trials;
    private final CardAnswers answers;
    private final Clock clock;

    TrialBook(Trials trials, CardAnswers answers, Clock clock) {
        this.trials = trials;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param wordings the first first */
    public void enter(PartnershipId partnership, String name, PersonId by, List<Earlier> wordings) {
        var id = new TrialId(Ids.of("demo " + name));
        var begun = wordings.getFirst().on();
        var trial = Trial.begun(id, partnership, begun);
        trials.add(trial, at(begun));
        trial.share().then(trials::save);
        for (var number = 1; number <= wordings.size(); number++) {
            enter(id, number, by, wordings.get(number - 1));
        }
    }

    private void enter(TrialId trial, int number, PersonId by, Earlier earlier) {
        var card = new GoalCard(
                new CardId(Ids.of("demo " + trial + " " + number)),
                trial,
                number,
                new Wording(earlier.sentence(), earlier.matters(), earlier.asked(), earlier.gain()),
                Optional.of(by),
                at(earlier.on()));
        trials.add(card);
        for (var said : earlier.answers()) {
            answers.put(
                    card.id(),
                    new Way.Link(java.util.HexFormat.of()
                            .formatHex(MailedTokens.hash(Ids.next().toString()))),
                    new CardAnswer(
                            said.understood(),
                            said.joins(),
                            said.condition(),
                            said.brings(),
                            said.needs(),
                            new Respondent(said.name(), said.organisation()),
                            at(said.on())));
        }
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
