package org.osnowa.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.history.Difference;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a partner answers by the link of a letter.
 *
 * @param action the address of the link
 * @param whyNot why the link cannot answer
 * @param answered what was answered in the partner's name so far, and by whom
 */
public record AskedProposalPage(
        String action,
        String partnership,
        String partner,
        String title,
        String words,
        List<Difference.Piece> difference,
        @Nullable String changed,
        int round,
        String rule,
        String until,
        @Nullable Refusal whyNot,
        @Nullable String answered,
        List<Choice> stances,
        List<Choice> scopes,
        VoiceForm form,
        FormErrors errors) {}
