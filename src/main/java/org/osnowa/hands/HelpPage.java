package org.osnowa.hands;

import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/**
 * Where somebody says that they want to help.
 *
 * @param name with what
 * @param path its page
 * @param answers whether the visitor is one of those who answer
 * @param whyNot why nobody can offer help any more, in words
 */
public record HelpPage(
        String name,
        String path,
        boolean partnership,
        HelpForm form,
        boolean answers,
        @Nullable String whyNot,
        FormErrors errors) {}
