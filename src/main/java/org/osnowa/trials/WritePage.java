package org.osnowa.trials;

import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Where a card is written.
 *
 * @param action where the form goes
 * @param back where it came from
 * @param precision what the coach says; null before there is a sentence
 * @param theirs what somebody else saved meanwhile
 */
public record WritePage(
        PartnershipHead head,
        String action,
        String back,
        CardForm form,
        boolean first,
        @Nullable Precision precision,
        @Nullable CardView theirs,
        FormErrors errors) {}
