package org.osnowa.coach;

/** What the coach recognised in the sentence, and where. Fragments come in the order of the sentence and may touch or overlap. */
public record Fragment(Kind kind, Span span) {

    public enum Kind {
        DEADLINE(Element.WHEN),
        /** A number with its unit. */
        NUMBER(Element.HOW_MANY),
        /** How it is today. */
        BASELINE(Element.HOW_MANY),
        BENEFICIARY(Element.WHO),
        PLACE(Element.WHO),
        CHANGE(Element.CHANGE),
        SOURCE(Element.SOURCE),
        MEANS(Element.MEANS);

        private final Element element;

        Kind(Element element) {
            this.element = element;
        }

        public Element element() {
            return element;
        }
    }

    public Element element() {
        return kind.element();
    }
}
