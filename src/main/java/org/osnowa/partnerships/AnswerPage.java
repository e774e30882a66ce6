package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * @param onBehalfOf the organisation for which the inviter asks
 * @param whyNotAnswer why the link cannot be answered, if it cannot
 * @param answer what was answered already
 * @param contact the public address of the organisation for which the inviter asks
 */
public record AnswerPage(
        String path,
        String partnership,
        String slug,
        String matter,
        String place,
        String inviter,
        @Nullable String onBehalfOf,
        String invited,
        String asked,
        String gain,
        String until,
        List<PartnerRow> partners,
        @Nullable Refusal whyNotAnswer,
        @Nullable Answer answer,
        @Nullable String contact,
        AnswerFields fields,
        FormErrors errors) {}
