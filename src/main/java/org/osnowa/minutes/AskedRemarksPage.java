package org.osnowa.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where an organisation reads minutes by its letter, and objects.
 *
 * @param action the address of the link
 * @param path of the partnership
 * @param blocks the whole text; nothing where the link was taken back
 * @param whyNot why the link cannot object
 * @param said what it has objected to so far
 */
public record AskedRemarksPage(
        String action,
        String partnership,
        String path,
        String organisation,
        String title,
        List<Block> blocks,
        @Nullable String until,
        @Nullable Refusal whyNot,
        List<String> said,
        ObjectionForm form,
        FormErrors errors) {}
