package org.osnowa.trials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * A card in the hands of somebody who might join.
 *
 * @param shown whether the card may still be read
 * @param why it cannot be answered, if it cannot
 * @param answered what was answered to this wording already
 * @param before whether an earlier wording was answered
 * @param mailed whether the card came by letter
 */
public record AnswerCardPage(
        String path,
        String partnership,
        String slug,
        boolean shown,
        CardView card,
        @Nullable Refusal why,
        @Nullable Joins answered,
        boolean before,
        boolean mailed,
        @Nullable String until,
        List<Choice> understood,
        List<Choice> joins,
        CardAnswerForm form,
        FormErrors errors) {}
