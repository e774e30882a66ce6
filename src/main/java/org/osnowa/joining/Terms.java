package org.osnowa.joining;

import java.util.List;

/**
 * On what terms a partnership lets organisations ask.
 *
 * @param open whether they may ask now
 * @param questions at most five, in the partnership's own words
 */
record Terms(boolean open, List<String> questions, int version) {

    static final int MOST_QUESTIONS = 5;

    /** Until a coordinator says otherwise, nobody asks. */
    static final Terms CLOSED = new Terms(false, List.of(), 0);
}
