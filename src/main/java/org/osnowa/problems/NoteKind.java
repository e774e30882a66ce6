package org.osnowa.problems;

/** What an organiser adds to a problem. */
public enum NoteKind {
    CAUSE,
    FIGURE,
    CONVERSATION,
    SURVEY,
    OBSERVATION,
    ANSWER;

    public boolean evidence() {
        return this != CAUSE && this != ANSWER;
    }
}
