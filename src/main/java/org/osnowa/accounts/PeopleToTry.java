package org.osnowa.accounts;

import java.util.List;

/** In the demonstration: people as whom a visitor may sign in, to see with their eyes. A real instance has none. */
public interface PeopleToTry {

    /** @param words who they are, in the language of the visitor */
    record PersonToTry(String email, String name, String password, String words) {}

    List<PersonToTry> all();
}
