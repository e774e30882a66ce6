package org.osnowa.coach;

import java.util.List;

/**
 * One of the six things that a precise goal says: whether this one does.
 *
 * @param present in the sentence or in the fields beside it
 * @param spans where the sentence says it; empty where only the fields do
 */
public record Strand(Element element, boolean present, List<Span> spans) {

    public Strand {
        spans = List.copyOf(spans);
    }
}
