package org.osnowa.coach;

import static org.osnowa.platform.Text.t;

import java.util.List;

/**
 * Something the coach says about a goal.
 *
 * @param variant which of the rule's two sentences; empty where it has one
 * @param spans the words of the sentence that led to it; empty where something is missing
 * @param words the same words as they stand in the sentence, each once
 * @param count what the sentence counts: the length for coach.GP12, otherwise the words
 */
public record Finding(CoachRule rule, String variant, List<Span> spans, List<String> words, int count) {

    public Finding {
        spans = List.copyOf(spans);
        words = List.copyOf(words);
    }

    public Tone tone() {
        return rule.tone();
    }

    /** In the language of the request. */
    public String message() {
        return t("coach." + rule + variant, quoted(), count);
    }

    /** „poprawa”, „jakości życia”. */
    private String quoted() {
        return t("coach.quoted", String.join(t("coach.between"), words));
    }
}
