package org.osnowa.coach;

/** What the coach is given: the sentence as it was typed, and what the fields beside it say. */
public record Draft(String sentence, Known known) {

    public static Draft of(String sentence) {
        return new Draft(sentence, Known.NOTHING);
    }
}
