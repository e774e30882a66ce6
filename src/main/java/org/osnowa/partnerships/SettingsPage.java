package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * @param version which the next saving will replace
 * @param compared what somebody else saved in between, beside the visitor's own
 */
public record SettingsPage(
        PartnershipHead head,
        SettingsForm form,
        int version,
        PlaceChoice place,
        List<Compared> compared,
        List<Choice> levels,
        FormErrors errors) {

    public record Compared(String field, String theirs, String mine) {

        public boolean differs() {
            return !theirs.equals(mine);
        }
    }
}
