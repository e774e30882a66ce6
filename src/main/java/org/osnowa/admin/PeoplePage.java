package org.osnowa.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;

public record PeoplePage(
        String searched,
        List<Person> people,
        @Nullable String first,
        @Nullable String next) {}
