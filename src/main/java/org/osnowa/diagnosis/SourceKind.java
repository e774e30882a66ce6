package org.osnowa.diagnosis;

/** How a need is known (gate.D1). */
public enum SourceKind {
    FIGURES,
    CONVERSATIONS,
    SURVEY,
    OBSERVATION
}
