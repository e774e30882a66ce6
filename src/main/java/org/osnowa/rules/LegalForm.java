package org.osnowa.rules;

/**
 * How a partnership exists in law (domain/02, 2.4); beside its type. What each takes and where each is a trap stands in
 * forms.yaml.
 */
public enum LegalForm {
    /** An agreement without legal personality. */
    NONE,
    ASSOCIATION,
    SIMPLE_ASSOCIATION,
    UNION_OF_ASSOCIATIONS,
    LAG_ASSOCIATION,
    FOUNDATION,
    SOCIAL_COOP,
    NONPROFIT_COMPANY,
    /** A rural women's circle is a partner and never the form of a partnership; people ask all the same. */
    KGW,
    CLUSTER,
    CHAMBER,
    JST_ASSOCIATION,
    JST_UNION;

    /** Whether a partnership can take it. */
    public boolean takes() {
        return this != KGW;
    }
}
