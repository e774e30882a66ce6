package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Money;
import org.osnowa.platform.Text;

/** What was typed into a field that may stay empty. */
final class Typed {

    private Typed() {}

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        return Optional.ofNullable(text(typed)).flatMap(Days::read).orElse(null);
    }

    static @Nullable Money money(@Nullable String typed) {
        return Optional.ofNullable(text(typed)).flatMap(Money::read).orElse(null);
    }

    static @Nullable Integer number(@Nullable String typed) {
        var text = text(typed);
        return text == null || !readable(text) ? null : Integer.valueOf(digits(text));
    }

    /** A box that is not ticked is not sent. */
    static boolean ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    static @Nullable String of(@Nullable LocalDate day) {
        return day == null ? null : Text.date(day);
    }

    static @Nullable String of(@Nullable Money money) {
        return money == null ? null : money.typed();
    }

    static @Nullable String of(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    static FormErrors dayIn(FormErrors errors, String field, @Nullable String typed) {
        return text(typed) == null || day(typed) != null ? errors : errors.and(field, t("Typed.day"));
    }

    static FormErrors moneyIn(FormErrors errors, String field, @Nullable String typed) {
        return text(typed) == null || money(typed) != null ? errors : errors.and(field, t("Typed.money"));
    }

    static FormErrors numberIn(FormErrors errors, String field, @Nullable String typed, int least, int most) {
        var text = text(typed);
        if (text == null) {
            return errors;
        }
        var number = number(typed);
        return number != null && number >= least && number <= most
                ? errors
                : errors.and(field, t("Typed.number", Text.number(least), Text.number(most)));
    }

    /** Two days of which the second may not come before the first. */
    static FormErrors orderIn(
            FormErrors errors, @Nullable String first, String field, @Nullable String second, String key) {
        var from = day(first);
        var until = day(second);
        return from != null && until != null && until.isBefore(from) ? errors.and(field, t(key)) : errors;
    }

    private static boolean readable(String text) {
        return digits(text).matches("\\d{1,9}");
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
