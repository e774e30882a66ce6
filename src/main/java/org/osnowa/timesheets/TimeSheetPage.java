package org.osnowa.timesheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * A time sheet, to be read and printed.
 *
 * @param path of the commitment
 * @param address of the sheet
 * @param months in words
 * @param state what became of the delivery
 * @param counts whether it was not taken back
 * @param anew where the rows can be written again
 * @param doubts on which days somebody was paid and worked for nothing
 */
public record TimeSheetPage(
        PartnershipHead head,
        String path,
        String address,
        String what,
        String kind,
        String giver,
        @Nullable String receiver,
        String months,
        String period,
        String sum,
        List<Person> people,
        @Nullable String words,
        String state,
        boolean counts,
        @Nullable String anew,
        boolean takesBack,
        List<String> doubts) {

    public record Person(String name, String sum, String months, String period, List<Line> lines) {}

    public record Line(String day, String hours, String task) {}
}
