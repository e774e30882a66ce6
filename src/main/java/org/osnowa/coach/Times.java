package org.osnowa.coach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates and stretches of time. */
final class Times {

    private static final List<String> MONTHS = List.of(
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień");

    private static final Map<String, Integer> PARTS = Map.of(
            "i", 1, "ii", 2, "iii", 3, "iv", 4, "pierwszy", 1, "drugi", 2, "trzeci", 3, "czwarty", 4, "ostatni", 4);

    /** May stand before a year and make it one: "do 2027", "sezon 2027". */
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "do",
            "od",
            "w",
            "z",
            "na",
            "po",
            "przed",
            "przez",
            "rok",
            "sezon",
            "koniec",
            "początek",
            "połowa",
            "wiosna",
            "lato",
            "jesień",
            "zima",
            "wakacje",
            "ferie",
            "kwartał",
            "półrocze",
            "semestr");

    /** Make something due: "do końca", "przed wakacjami". */
    private static final Set<String> DUE = Set.of("do", "przed", "=najpóźniej");

    private static final Set<String> LEADING = Set.of(
            "do",
            "od",
            "w",
            "z",
            "na",
            "po",
            "przed",
            "przez",
            "=najpóźniej",
            "dzień",
            "koniec",
            "początek",
            "cały",
            "rok",
            "szkolny",
            "sezon");

    private final Sentence sentence;
    private final Cues.Found cues;

    Times(Sentence sentence, Cues.Found cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    List<Time> all() {
        var all = new ArrayList<Time>();
        for (var i = 0; i < sentence.size(); i++) {
            var time = at(i, all.isEmpty() ? 0 : all.getLast().range().to());
            if (time != null) {
                all.add(time);
                i = time.range().to() - 1;
            }
        }
        return all;
    }

    private @Nullable Time at(int token, int free) {
        var core = core(token);
        if (core == null) {
            return null;
        }
        var from = token;
        while (from > free && LEADING.stream().anyMatch(sentence.at(from - 1)::lemma)) {
            from--;
        }
        var due = core.reached || from < token && DUE.stream().anyMatch(sentence.at(from)::lemma) || notLaterThan(from);
        var begun = from < token && sentence.at(from).lemma("od");
        return core.day == null && core.months == 0 && !due && !begun && !core.whole
                ? null
                : new Time(new Range(from, core.to), core.day != null, due, core.day, core.months);
    }

    private boolean notLaterThan(int token) {
        return sentence.at(token - 1).is("niż") && sentence.at(token - 2).is("później");
    }

    /**
     * A time without the words that lead to it.
     *
     * @param whole whether it is a time without a year, too, and without a word such as "do" before it
     */
    private record Core(int to, @Nullable LocalDate day, int months, boolean reached, boolean whole) {}

    private @Nullable Core core(int token) {
        for (var core : new Core[] {
            numeric(token), month(token), part(token), stretch(token), endOf(token), season(token), year(token)
        }) {
            if (core != null) {
                return core;
            }
        }
        return null;
    }

    /** 31.12.2027, 31/12/27, 2027-12-31 */
    private @Nullable Core numeric(int token) {
        var separator = sentence.at(token + 1);
        var parted = (separator.is(".") || separator.is("/") || separator.is("-"))
                && sentence.at(token + 3).is(separator.text())
                && sentence.at(token + 2).number()
                && sentence.at(token + 4).number();
        if (!parted) {
            return null;
        }
        var first = sentence.at(token).digits();
        var month = sentence.at(token + 2).digits();
        var last = sentence.at(token + 4).digits();
        var day = isYear(first) ? day(first, month, last) : day(last < 100 ? 2000 + last : last, month, first);
        return day == null ? null : new Core(past(token + 5), day, 0, false, true);
    }

    /** 31 grudnia 2027 r., grudzień 2027 */
    private @Nullable Core month(int token) {
        var dayOfMonth = sentence.at(token).digits();
        var at = dayOfMonth > 0 && dayOfMonth <= 31 ? token + 1 : token;
        var month = monthAt(at);
        if (month == 0) {
            return null;
        }
        var years = at + 1;
        if (sentence.at(years).lemma("rok")) {
            years++;
        }
        var year = sentence.at(years).digits();
        if (!isYear(year)) {
            return new Core(at + 1, null, 0, false, at > token);
        }
        return new Core(past(years + 1), day(year, month, at > token ? dayOfMonth : 31), 0, false, true);
    }

    private int monthAt(int token) {
        for (var i = 0; i < MONTHS.size(); i++) {
            if (sentence.at(token).can("subst") && sentence.at(token).lemma(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return sentence.at(token).is("lutego") || sentence.at(token).is("lutym") ? 2 : 0;
    }

    /** II kwartał 2027, druga połowa 2027 r. */
    private @Nullable Core part(int token) {
        var part = PARTS.entrySet().stream()
                .filter(each -> sentence.at(token).lemma(each.getKey())
                        || sentence.at(token).is(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        var named = sentence.at(token + 1);
        var months = named.lemma("kwartał") ? 3 : named.lemma("półrocze") || named.lemma("połowa") ? 6 : 0;
        if (part == 0 || months == 0) {
            return null;
        }
        var at = token + 2;
        if (sentence.at(at).lemma("rok")) {
            at++;
        }
        var year = sentence.at(at).digits();
        return isYear(year)
                ? new Core(past(at + 1), day(year, Math.min(12, part * months), 31), 0, false, true)
                : new Core(at, null, 0, false, true);
    }

    /** w ciągu 12 miesięcy, za dwa lata, przez najbliższe trzy lata */
    private @Nullable Core stretch(int token) {
        var here = sentence.at(token);
        var within = here.lemma("w")
                && (sentence.at(token + 1).lemma("ciąg")
                        || sentence.at(token + 1).lemma("przeciąg"));
        var later = here.lemma("za");
        var next = here.lemma("przez")
                && (sentence.at(token + 1).lemma("bliski")
                        || sentence.at(token + 1).lemma("kolejny"));
        if (!within && !later && !next) {
            return null;
        }
        var at = within ? token + 2 : token + 1;
        var count = 1;
        while (sentence.at(at).number()
                || sentence.at(at).can("num")
                || sentence.at(at).modifier()) {
            count = Math.max(count, Numerals.value(sentence.at(at)));
            at++;
        }
        var unit = sentence.at(at);
        if (!cues.at(CueClass.PERIOD, at) && !unit.lemma("lato") || elsewhere(at + 1)) {
            return null;
        }
        var months = unit.lemma("rok") || unit.lemma("lato")
                ? 12 * count
                : unit.lemma("kwartał") ? 3 * count : unit.lemma("miesiąc") ? count : 1;
        return new Core(at + 1, null, months, true, true);
    }

    /** "14 dni od wypisu" is counted from something that happens again and again. */
    private boolean elsewhere(int token) {
        return sentence.at(token).lemma("od") && !cues.at(CueClass.START, token + 1);
    }

    /** do końca roku szkolnego 2026/27, do połowy 2028 */
    private @Nullable Core endOf(int token) {
        var here = sentence.at(token);
        if (!here.lemma("koniec") && !here.lemma("połowa") && !here.lemma("początek")) {
            return null;
        }
        var at = token + 1;
        while (sentence.at(at).modifier() && at < token + 3) {
            at++;
        }
        if (isYear(sentence.at(at).digits())) {
            var year = sentence.at(at).digits();
            return new Core(
                    past(at + 1),
                    day(year, here.lemma("koniec") ? 12 : here.lemma("połowa") ? 6 : 1, 31),
                    0,
                    false,
                    true);
        }
        if (!cues.at(CueClass.PERIOD, at) && !cues.at(CueClass.SEASON, at) && monthAt(at) == 0) {
            return null;
        }
        if (monthAt(at) > 0) {
            return month(at);
        }
        at++;
        while (sentence.at(at).modifier()) {
            at++;
        }
        return isYear(sentence.at(at).digits()) ? year(at) : new Core(at, null, 0, false, false);
    }

    /** do wakacji 2027 */
    private @Nullable Core season(int token) {
        if (!cues.at(CueClass.SEASON, token)
                || !sentence.at(token).can("subst", "sg") && sentence.at(token).lemma("lato")) {
            return null;
        }
        return isYear(sentence.at(token + 1).digits()) ? year(token + 1) : new Core(token + 1, null, 0, false, false);
    }

    /** 2027, 2027 r., rok 2027, 2027/28 */
    private @Nullable Core year(int token) {
        var year = sentence.at(token).digits();
        if (!isYear(year) || sentence.at(token).text().length() < 4) {
            return null;
        }
        var named = sentence.at(token + 1).lemma("rok");
        var led = BEFORE_A_YEAR.stream().anyMatch(sentence.at(token - 1)::lemma) || monthAt(token - 1) > 0;
        var end = token + 1;
        var last = year;
        if (rangeSign(end) && sentence.at(end + 1).digits() > 0) {
            var second = sentence.at(end + 1).digits();
            last = second < 100 ? year / 100 * 100 + second : second;
            end += 2;
        } else if (!named && (counts(token + 1) && !strong(token - 1))) {
            return null;
        } else if (!named
                && !led
                && !sentence.at(token + 1).is(":")
                && sentence.at(token + 1).kind() != Token.Kind.NONE) {
            return null;
        }
        return isYear(last) ? new Core(past(end), LocalDate.of(last, 12, 31), 0, false, true) : null;
    }

    private boolean rangeSign(int token) {
        var sign = sentence.at(token);
        return sign.glued() && (sign.is("/") || sign.is("-") || sign.is("–"));
    }

    /** "2000 drzew" is no year. */
    private boolean counts(int token) {
        var next = sentence.at(token);
        return next.is("%")
                || next.can(each -> each.noun()
                        && each.features().contains("pl")
                        && each.features().contains("gen"));
    }

    /** Before these words even "2000 mieszkańców" begins with a year. */
    private boolean strong(int token) {
        var before = sentence.at(token);
        return before.lemma("rok") || before.lemma("koniec") || before.lemma("sezon") || monthAt(token) > 0;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number <= 2100;
    }

    /** Behind "r." or "roku". */
    private int past(int token) {
        var at = token;
        if (sentence.at(at).lemma("rok")) {
            at++;
            if (sentence.at(at - 1).is("r")
                    && sentence.at(at).is(".")
                    && sentence.at(at).glued()) {
                at++;
            }
        }
        return at;
    }

    /** A day behind the end of its month is the last one of it. */
    private static @Nullable LocalDate day(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        var whole = YearMonth.of(year, month);
        return whole.atDay(Math.min(day, whole.lengthOfMonth()));
    }
}
