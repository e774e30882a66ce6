package org.osnowa.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * How the partners usually decide.
 *
 * @param said in a sentence; null where nobody has said it yet
 */
public record UsualRulePage(
        PartnershipHead head,
        @Nullable String said,
        List<Choice> modes,
        List<Choice> quorums,
        List<Choice> majorities,
        UsualRuleForm form,
        FormErrors errors) {}
