package org.osnowa.hands;

/** What happens next, for whoever offered help. */
public record HelpSentPage(String name, String path, boolean partnership) {}
