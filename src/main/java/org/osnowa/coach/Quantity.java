package org.osnowa.coach;

/**
 * A number that counts something.
 *
 * @param unit whether its unit stands beside it
 * @param share a part of a whole: "20 %", "połowa"
 * @param moved by so much, not to so much: "o 20 %"
 */
record Quantity(Range range, boolean unit, boolean share, boolean moved) {}
