package org.osnowa.rules;

/** What it means when a rule does not hold. */
public enum Severity {
    /** Stops what it speaks of: leaving the stage, bearing the label, signing. */
    BLOCK,
    WARN,
    INFO
}
