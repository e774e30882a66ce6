package org.osnowa.disputes;

import java.util.List;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a dispute is raised.
 *
 * @param mine the partners for which the visitor speaks
 * @param about whom it can concern
 * @param leads who can lead
 */
public record RaisePage(
        PartnershipHead head,
        List<Choice> mine,
        List<Choice> about,
        List<Choice> leads,
        RaiseForm form,
        FormErrors errors) {}
