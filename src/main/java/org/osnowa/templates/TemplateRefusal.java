package org.osnowa.templates;

import org.osnowa.platform.Refusal;

enum TemplateRefusal implements Refusal {
    /** It says what it said before. */
    UNCHANGED,
    /** Nobody has changed it. */
    ORIGINAL_ALREADY
}
