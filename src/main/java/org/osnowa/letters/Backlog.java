package org.osnowa.letters;

/**
 * What letters still wait for, in numbers only.
 *
 * @param failed given up after the last attempt
 * @param unknown the program died while sending, so they may have left or not
 */
public record Backlog(long waiting, long failed, long unknown) {}
