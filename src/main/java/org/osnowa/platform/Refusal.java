package org.osnowa.platform;

/** A reason the rules say no. Each module keeps its own in one enum; the wording lives in its messages. */
public interface Refusal {

    String name();

    /** The key is the code's own name, so one search finds the rule, its wording and its test. */
    default String messageKey() {
        return getClass().getSimpleName() + "." + name();
    }
}
