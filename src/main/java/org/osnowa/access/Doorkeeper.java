package org.osnowa.access;

import java.util.Map;
import org.osnowa.accounts.Visitor;

/**
 * Keeps one kind of door that depends on a thing in the address, for instance "coordinator" of {slug}. Whoever is not let in
 * gets the same answer as if the thing did not exist.
 */
public interface Doorkeeper {

    /** The word that stands in authorisation.csv. */
    String door();

    /**
     * @param path the variables of the matched address, by name
     */
    boolean lets(Visitor visitor, Map<String, String> path);
}
