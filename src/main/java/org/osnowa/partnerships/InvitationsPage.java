package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.platform.FormErrors;

public record InvitationsPage(PartnershipHead head, List<InvitationRow> rows, FormErrors errors) {}
