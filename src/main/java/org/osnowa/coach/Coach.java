package org.osnowa.coach;

import java.time.LocalDate;
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
}
