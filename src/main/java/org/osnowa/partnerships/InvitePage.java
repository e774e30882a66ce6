package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** @param similar organisations of the directory that the typed name may mean */
public record InvitePage(
        PartnershipHead head, InvitationForm form, List<Choice> kinds, List<Choice> similar, FormErrors errors) {}
