package org.osnowa.datepolls;

import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

public record PollNewPage(PartnershipHead head, PollForm form, FormErrors errors) {}
