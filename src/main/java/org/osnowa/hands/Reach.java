package org.osnowa.hands;

import java.util.Optional;
import java.util.regex.Pattern;
import org.osnowa.platform.EmailAddress;

/** How somebody can be answered. */
sealed interface Reach {

    /** Nine digits at least, and what people write between them. */
    Pattern NUMBER = Pattern.compile("\\+?[\\d\\s()./-]{9,30}");

    int FEWEST_DIGITS = 9;

    String words();

    record Mail(String words) implements Reach {}

    record Phone(String words) implements Reach {}

    static Optional<Reach> read(String typed) {
        var mail = EmailAddress.read(typed).<Reach>map(Mail::new);
        return mail.isPresent()
                ? mail
                : phone(typed.replaceAll("[\\s\u00a0]+", " ").strip());
    }

    private static Optional<Reach> phone(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(typed).matches() && digits >= FEWEST_DIGITS
                ? Optional.of(new Phone(typed))
                : Optional.empty();
    }
}
