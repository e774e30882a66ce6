package org.osnowa.benefits;

/** What working together may cost a partner (domain/06, 6.1). */
public enum CostKind {
    TIME,
    COORDINATION,
    INDEPENDENCE,
    REPUTATION,
    SHARED_SUCCESS,
    PAPERWORK
}
