package org.osnowa.meetings;

import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/** @param movedMeanwhile whether somebody else changed it meanwhile */
public record RhythmPage(PartnershipHead head, RhythmForm form, boolean movedMeanwhile, FormErrors errors) {}
