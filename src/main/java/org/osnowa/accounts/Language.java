package org.osnowa.accounts;

import java.util.List;
import org.osnowa.platform.Choice;

/** The languages that we write in, each under its own name: whoever looks for theirs may not read the other. */
final class Language {

    static final List<Choice> CHOICES = List.of(Choice.of("pl", "Polski"), Choice.of("en", "English"));

    private Language() {}

    static String nameOf(String language) {
        return CHOICES.stream()
                .filter(choice -> choice.value().equals(language))
                .map(Choice::label)
                .findFirst()
                .orElse(language);
    }
}
