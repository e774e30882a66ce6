package org.osnowa.organisations;

/** Somebody already has this number. Which organisation it is, the directory can say. */
public class IdentifierTaken extends RuntimeException {

    private final Identifier identifier;

    IdentifierTaken(Identifier identifier) {
        super(identifier + " is taken");
        this.identifier = identifier;
    }

    public Identifier identifier() {
        return identifier;
    }
}
