package org.osnowa.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where somebody is put on the map.
 *
 * @param id of a stakeholder who is there already
 * @param organisation what the chosen organisation of the directory is called
 * @param partners who take part and are not on the map yet
 * @param asked for which words the directory was searched
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record StakeholderPage(
        PartnershipHead head,
        @Nullable String id,
        StakeholderForm form,
        @Nullable String organisation,
        List<Found> partners,
        String asked,
        List<Found> found,
        List<Choice> kinds,
        List<Choice> fields,
        boolean movedMeanwhile,
        FormErrors errors) {

    /** An organisation of the directory. */
    public record Found(String id, String name, Sector sector, boolean mapped) {}

    public String action() {
        return head.path() + "/diagnosis/stakeholders" + (id == null ? "" : "/" + id);
    }

    /** Whom it is about can still be chosen. */
    public boolean choosing() {
        return id == null && form.organisation() == null && !errors.any();
    }
}
