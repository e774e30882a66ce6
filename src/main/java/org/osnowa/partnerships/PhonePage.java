package org.osnowa.partnerships;

import org.osnowa.platform.FormErrors;

/** Where a coordinator writes down what an invited organisation said on the telephone. */
public record PhonePage(PartnershipHead head, String path, String invited, AnswerFields fields, FormErrors errors) {}
