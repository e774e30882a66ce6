package org.osnowa.accounts;

/** @param code what to type where the link is opened, if that is another browser */
public record LetterSentPage(String code) {}
