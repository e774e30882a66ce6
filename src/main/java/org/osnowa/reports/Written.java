package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.platform.Text;

/** How amounts and people's words are written in a report. */
final class Written {

    /** What an XML file, and so neither a spreadsheet nor a printed page, can hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Written() {}

    static String plain(String words) {
        return UNWRITABLE.matcher(words).replaceAll("");
    }

    /** "1 248,50": złoty with their grosze always, so that they stand under each other. */
    static String zloty(long grosze) {
        var mark = Text.language().equals(Text.POLISH) ? "," : ".";
        return Text.number(grosze / 100) + mark + "%02d".formatted(grosze % 100);
    }

    static String quantity(long hundredths) {
        return Text.number(BigDecimal.valueOf(hundredths, 2));
    }

    /** The kind, without the examples that help where one chooses. */
    static String kind(ContributionKind kind) {
        return t(kind).replaceFirst(" \\(.*\\)$", "");
    }
}
