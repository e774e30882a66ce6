package org.osnowa.accounts;

/** @param mailMissing whether the letter cannot leave yet */
public record SignUpSentPage(boolean mailMissing) {}
