package org.osnowa.benefits;

/** Whether a partner hopes for it or fears it. */
public enum Side {
    BENEFIT,
    COST
}
