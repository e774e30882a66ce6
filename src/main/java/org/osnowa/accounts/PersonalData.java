package org.osnowa.accounts;

import java.util.List;
import java.util.Set;

/** A module that knows something about people says here what. Its beans fill the page and the file "what we know about you". */
public interface PersonalData {

    /**
     * @param title what the facts are about, in words
     * @param name what it is called in the file for machines
     */
    record Chapter(String name, String title, List<Fact> facts) {}

    /**
     * @param value as a program reads it
     * @param shown as a person reads it
     */
    record Fact(String name, String label, String value, String shown) {

        public static Fact of(String name, String label, String value) {
            return new Fact(name, label, value, value);
        }
    }

    Chapter about(PersonId person);

    /** The columns of which this chapter tells, as in "mandates.person": together they are all that name a person. */
    Set<String> tells();
}
