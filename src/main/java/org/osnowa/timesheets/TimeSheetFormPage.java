package org.osnowa.timesheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where a time sheet is written.
 *
 * @param path of the commitment
 * @param rows with some that are empty
 * @param more whether there is room for further rows
 * @param writesDown whether the visitor writes down what somebody else says
 * @param told what came of reading a file, in sentences
 * @param doubled the sheet from which this one is written anew, where that one counts still
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
        @Nullable String words,
        @Nullable String saidBy,
        boolean writesDown,
        @Nullable String read,
        List<String> told,
        @Nullable String doubled,
        FormErrors errors) {

    static final int FIRST = 5;
    static final int FURTHER = 10;
}
