package org.osnowa.letters;

/**
 * How letters fare, in numbers only.
 *
 * @param failed given up after the last attempt
 * @param unknown the program died while sending, so they may have left or not
 */
public record Backlog(long waiting, long sent, long failed, long unknown) {}
