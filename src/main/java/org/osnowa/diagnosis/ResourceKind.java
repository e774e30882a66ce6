package org.osnowa.diagnosis;

public enum ResourceKind {
    PEOPLE,
    PLACE,
    TECHNICAL,
    FINANCIAL,
    ORGANISATIONAL,
    KNOWLEDGE
}
