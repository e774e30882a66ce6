package org.osnowa.diagnosis;

/** The parts of a diagnosis that are lists of what was found out. */
public enum Part {
    NEED,
    RESOURCE,
    VOICE,
    BASELINE
}
