package org.osnowa.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a report is asked for, with its sums.
 *
 * @param words nothing while the form has errors
 * @param asked what follows the address of a file
 * @param tooMany whether there are more deliveries than a file holds
 * @param longest how many that are
 */
public record ReportPage(
        PartnershipHead head,
        ReportForm form,
        List<Choice> partners,
        @Nullable ReportWords words,
        String asked,
        boolean tooMany,
        int longest,
        FormErrors errors) {

    public String path() {
        return head.path() + "/reports";
    }

    public String file(String kind) {
        return path() + "/contributions." + kind + asked;
    }
}
