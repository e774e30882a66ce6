package org.osnowa.partnerships;

/** What partners may want for themselves (domain/06, 6.1). An own wish needs none of these. */
public enum BenefitKind {
    EFFECTIVENESS,
    EFFICIENCY,
    REACH,
    NEW_CLIENTS,
    KNOWLEDGE,
    INFORMATION,
    FUNDING,
    RESOURCES,
    VOLUNTEERS,
    STAFF,
    REPUTATION,
    LEGITIMACY,
    INFLUENCE,
    TRUST,
    INTEGRATION,
    COMPETENCE,
    INNOVATION,
    STATUTORY,
    SAFETY,
    WELLBEING,
    SATISFACTION,
    CONFLICT_MEDIATION
}
