package org.osnowa.agreements;

/** How much a document needs a clause, with the sign by which the matrix says it. */
public enum Need {
    MANDATORY("M"),
    RECOMMENDED("R"),
    OPTIONAL("o"),
    CONDITIONAL("c"),
    NOT_USED("–");

    private final String sign;

    Need(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
