package org.osnowa.timesheets;

import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Text;

/** Hours as people write them: 1,5 or 1.5 or 1:30. Everywhere else they are whole hundredths of an hour. */
final class Hours {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::00)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,20})?");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern UNIT = Pattern.compile("(?:h|g|godz\\.?|godzin[ay]?|hours?)$");

    /** Spreadsheets add in twos, so that 1.1 and 2.2 are 3.3000000000000003. */
    private static final int DIGITS = 9;

    private Hours() {}

    static Outcome<Long> read(String typed) {
        var text = GAPS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT).replace('\u2212', '-');
        var plain = UNIT.matcher(text).replaceFirst("");
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            return minutes(Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2)));
        }
        return NUMBER.matcher(plain).matches()
                ? hundredths(new BigDecimal(plain.replace(',', '.')))
                : new Refused<>(SheetRefusal.HOURS_UNREADABLE);
    }

    /** Three minutes are five hundredths; anything between has no end. */
    private static Outcome<Long> minutes(long minutes) {
        return minutes % 3 == 0 ? new Done<>(minutes / 3 * 5) : new Refused<>(SheetRefusal.HOURS_TOO_FINE);
    }

    private static Outcome<Long> hundredths(BigDecimal hours) {
        var exact =
                hours.setScale(DIGITS, RoundingMode.HALF_UP).movePointRight(2).stripTrailingZeros();
        return exact.scale() <= 0 ? new Done<>(exact.longValueExact()) : new Refused<>(SheetRefusal.HOURS_TOO_FINE);
    }

    /** "1,5 h" */
    static String words(long hundredths) {
        return t("TimeSheet.hours", number(hundredths));
    }

    static String number(long hundredths) {
        return Text.number(amount(hundredths));
    }

    /** As it stands in a field. */
    static String typed(long hundredths) {
        return Amounts.typed(amount(hundredths));
    }

    private static BigDecimal amount(long hundredths) {
        return Amounts.plain(BigDecimal.valueOf(hundredths, 2));
    }
}
