package org.osnowa.goals;

import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where a measurement is written down or corrected.
 *
 * @param id of a measurement that is there already
 * @param theirs what stands there now, where somebody else saved first
 */
public record MeasurementPage(
        PartnershipHead head,
        String goal,
        String code,
        String sentence,
        @Nullable String unit,
        @Nullable String id,
        MeasurementForm form,
        @Nullable String theirs,
        FormErrors errors) {

    public String goalPath() {
        return head.path() + "/goals/" + goal;
    }

    public String action() {
        return goalPath() + "/measurements" + (id == null ? "" : "/" + id);
    }
}
