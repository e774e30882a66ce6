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
 * @param total the sum and of how many people, where that is still known
 * @param state what became of the delivery
 * @param said the same for paper, which is read later; nothing while nobody has answered
 * @param counts whether it was not taken back
 * @param signed whether there is something to sign
 * @param anew where the rows can be written again
 * @param correcting what to do first when something is wrong
 * @param removal where the names can be removed
 * @param doubts on which days somebody was paid and worked for nothing
 * @param refused why something was not done with it
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
        String total,
        List<Person> people,
        @Nullable String words,
        String state,
        @Nullable String said,
        boolean counts,
        boolean signed,
        @Nullable String anew,
        @Nullable String correcting,
        @Nullable String removal,
        List<String> doubts,
        @Nullable String refused) {

    public record Person(String name, String sum, String months, String period, List<Line> lines) {}

    public record Line(String day, String hours, String task) {}
}
