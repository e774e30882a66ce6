package org.osnowa.agreements;

/** Who signs for a party, as what: Michał, prezes. */
public record Signatory(String name, String function) {

    static final int MOST = 4;
}
