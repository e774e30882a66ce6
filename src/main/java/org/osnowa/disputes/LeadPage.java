package org.osnowa.disputes;

import java.util.List;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where who raised a dispute says who leads it.
 *
 * @param path of the dispute
 */
public record LeadPage(
        PartnershipHead head,
        String path,
        String title,
        List<Choice> leads,
        int version,
        DisputeForm form,
        FormErrors errors) {}
