package org.osnowa.accounts;

import java.util.List;

/** A module that knows something about people says here what. Its beans fill the page and the file "what we know about you". */
public interface PersonalData {

    /**
     * @param title what the facts are about, in words
     * @param name what it is called in the file for machines
     */
    record Chapter(String name, String title, List<Fact> facts) {}

    record Fact(String name, String label, String value) {}

    Chapter about(PersonId person);
}
