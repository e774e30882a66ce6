package org.osnowa.datepolls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where an organisation says from its letter which days suit.
 *
 * @param action the address of the link
 * @param path of the partnership
 * @param whyNot why the link cannot answer
 * @param answered whether it has answered before
 */
public record AskedPollPage(
        String action,
        String partnership,
        String path,
        String organisation,
        String title,
        String place,
        String closes,
        List<PollPage.Day> days,
        @Nullable String by,
        @Nullable Refusal whyNot,
        boolean answered,
        FormErrors errors) {}
