package org.osnowa.problems;

import java.util.Arrays;
import java.util.List;

/** What became of a problem so far. */
public enum ProblemState {
    /** Reported; nobody but organisers knows of it. */
    WAITING,
    OPEN,
    /** At least one partnership works on it. */
    TAKEN_UP,
    SOLVED,
    REJECTED,
    MERGED;

    /** Whether everybody may know of it. */
    public boolean shown() {
        return switch (this) {
            case OPEN, TAKEN_UP, SOLVED -> true;
            case WAITING, REJECTED, MERGED -> false;
        };
    }

    static List<ProblemState> allShown() {
        return Arrays.stream(values()).filter(ProblemState::shown).toList();
    }
}
