package org.osnowa.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a legal form takes and brings.
 *
 * @param founders who founds it, and how many of them it takes
 * @param personality whether it is a legal person
 * @param register where it is entered; empty when nowhere
 * @param trap what partnerships stumble over
 * @param rules what it asks of these partners
 */
public record FormGuide(
        LegalForm form,
        Rule.Words founders,
        Personality personality,
        Optional<Rule.Words> register,
        Rule.Words trap,
        Rule.Basis basis,
        List<Rule> rules) {

    public enum Personality {
        YES,
        NO,
        /** No legal person, yet it holds rights and can sue in its own name. */
        OWN_NAME,
        DEPENDS
    }
}
