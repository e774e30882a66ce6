package org.osnowa.platform;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The words people see, in the language of the current request. Imported statically by every template.
 *
 * <p>Messages are ICU MessageFormat patterns, so that Polish plurals come out right.
 */
public final class Text {

    public static final Locale POLISH = Locale.of("pl", "PL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Map<String, Words> WORDS = new ConcurrentHashMap<>();

    private Text() {}

    public static String t(String key, Object... args) {
        return in(language(), key, args);
    }

    public static String t(Refusal refusal) {
        return t(refusal.messageKey());
    }

    /** The name of a value of a closed list, such as a sector: its key is the code's own name. */
    public static String t(Enum<?> value) {
        return t(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** For letters, whose language is the reader's and not the request's. */
    public static String in(Locale locale, String key, Object... args) {
        return words(locale).say(key, args);
    }

    /** Does something while everything speaks this language, for letters whose pieces are made elsewhere. */
    public static <T> T speaking(Locale locale, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    public static boolean known(String key) {
        return words(language()).has(key);
    }

    /** Polish unless the visitor asked for English. */
    public static Locale language() {
        return language(LocaleContextHolder.getLocale().getLanguage());
    }

    /** The nearest language that we speak. */
    public static Locale language(String tag) {
        return tag.equals("en") ? ENGLISH : POLISH;
    }

    /** Text that people wrote, with the non-breaking spaces of Polish typography; they write Polish on English pages too. */
    public static String typo(String written) {
        return Typography.tie(written, POLISH);
    }

    /** The language of what people wrote, for a {@code lang} attribute; nothing where it is the page's own. */
    public static @Nullable String spoken() {
        return language().equals(POLISH) ? null : POLISH.getLanguage();
    }

    /** "10 marca 2026 r." */
    public static String date(LocalDate day) {
        return date(day, language());
    }

    public static String date(LocalDate day, Locale locale) {
        var pattern = locale.getLanguage().equals("pl") ? "d MMMM yyyy 'r.'" : "d MMMM yyyy";
        return Typography.tie(DateTimeFormatter.ofPattern(pattern, locale).format(day), locale)
                .replace(' ', '\u00a0');
    }

    /** "listopad 2026". */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language()).format(month);
    }

    /** "10 marca 2026 r., 17.00" */
    public static String moment(LocalDateTime moment) {
        var locale = language();
        var pattern = locale.getLanguage().equals("pl") ? "HH.mm" : "HH:mm";
        return date(moment.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern(pattern, locale).format(moment);
    }

    /** "1 248 000" in Polish, "1,248,000" in English. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** "73,9" in Polish, "73.9" in English. */
    public static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** Polish (or English) alphabetical order: ą after a, ł after l. */
    public static Comparator<String> alphabetically() {
        return Collator.getInstance(language())::compare;
    }

    private static Words words(Locale locale) {
        return WORDS.computeIfAbsent(locale.getLanguage(), _ -> Words.in(locale));
    }
}
