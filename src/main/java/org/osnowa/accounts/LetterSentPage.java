package org.osnowa.accounts;

/**
 * @param code what to type where the link is opened, if that is another browser
 * @param mailMissing whether the letter cannot leave yet
 */
public record LetterSentPage(String code, boolean mailMissing) {}
