package org.osnowa.templates;

/** What can be begun with a template, in the order in which a partnership needs it. */
public enum TemplateKind {
    INVITATION,
    FIRST_MEETING,
    MINUTES,
    RULES,
    INTENT,
    AGREEMENT
}
