package org.osnowa.timesheets;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Link;

/**
 * Where a time sheet is written.
 *
 * @param path of the commitment
 * @param rows with some that are empty
 * @param more whether there is room for further rows
 * @param writesDown whether the visitor writes down what somebody else says
 * @param told what came of reading a file, in sentences
 * @param carried the rows on a line each, where a file is brought
 * @param from the sheet from which this one is written anew
 * @param doubled its address, where that one was not taken back
 * @param others other sheets that the visitor may read and that speak of days that are overfull
 */
public record TimeSheetFormPage(
        PartnershipHead head,
        String path,
        String code,
        String what,
        String kind,
        String giver,
        List<TypedRow> rows,
        boolean more,
        String carried,
        @Nullable UUID from,
        @Nullable String words,
        @Nullable String saidBy,
        boolean writesDown,
        @Nullable String read,
        List<String> told,
        @Nullable String doubled,
        List<Link> others,
        FormErrors errors) {

    static final int FIRST = 5;
    static final int FURTHER = 10;
}
