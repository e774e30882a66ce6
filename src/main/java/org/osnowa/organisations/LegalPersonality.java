package org.osnowa.organisations;

/** Whether an organisation of a kind can sign for itself. */
public enum LegalPersonality {
    YES,
    NO,
    /** No personality, yet it may acquire rights and take on duties in its own name. */
    LEGAL_CAPACITY,
    /** The person who runs it signs. */
    NATURAL_PERSON,
    /** It belongs to a national association, which signs. */
    BY_ASSOCIATION,
    /** Has to be asked: some have it and some do not. */
    VARIES
}
