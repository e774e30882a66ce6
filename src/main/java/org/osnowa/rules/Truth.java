package org.osnowa.rules;

/** Whether something holds. What is not known does not count as true, and is not called false either. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
