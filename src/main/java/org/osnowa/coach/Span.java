package org.osnowa.coach;

/**
 * A part of the sentence as it was given.
 *
 * @param start in UTF-16 units, as {@link String#substring} counts
 * @param end behind the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No part of a sentence: " + start + " to " + end);
        }
    }

    public String in(String sentence) {
        return sentence.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
