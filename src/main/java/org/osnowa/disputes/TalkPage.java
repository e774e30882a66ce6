package org.osnowa.disputes;

import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * What the link of a letter shows before whoever holds it has agreed to take part: who asks, and nothing of what it is about.
 *
 * @param mediates whether they are asked to mediate, or to speak for a side
 * @param why why it leads nowhere
 * @param name what they are called, as far as we know
 */
public record TalkPage(
        String path,
        String giver,
        String partnership,
        boolean mediates,
        String until,
        @Nullable Refusal why,
        @Nullable String name,
        FormErrors errors) {}
