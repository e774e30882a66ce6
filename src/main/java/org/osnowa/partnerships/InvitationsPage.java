package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.platform.FormErrors;

/** @param mailMissing whether no letter can be sent yet */
public record InvitationsPage(PartnershipHead head, List<InvitationRow> rows, boolean mailMissing, FormErrors errors) {}
