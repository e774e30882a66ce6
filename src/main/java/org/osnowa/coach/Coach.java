package org.osnowa.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads how precise a goal is. Advises, never blocks. */
@Component
public class Coach {

    private final Lexicon lexicon = Lexicon.shipped();
    private final Cues cues = new Cues(CueFile.shipped(lexicon));

    /** @param today from which the coach counts how far away the goal is */
    public Assessment assess(Draft draft, LocalDate today) {
        var sentence = Sentence.of(draft.sentence(), lexicon);
        var facts = sentence.polish() ? new Understanding(sentence, cues, today).facts() : Facts.NONE;
        return new Judgement(sentence, facts, draft.known(), today).assessment();
    }

    /** The words of a sentence in their order, each as all that it may be in a dictionary: "ceną" as "cena"; unknown ones as nothing. */
    public List<Set<String>> words(String sentence) {
        return Tokens.of(sentence, lexicon.open()).stream()
                .filter(Token::word)
                .map(token -> token.readings().stream().map(Reading::lemma).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
