package org.osnowa.realness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Link;

/**
 * How real a partnership is, with the working shown; for its partners.
 *
 * @param index in words; nothing where there is too little data
 * @param weights what the components that count weigh together
 * @param working how the index comes about, in one line
 * @param chart over time, where at least two days are known
 * @param alert what may be for show, as a question
 */
public record RealnessPage(
        PartnershipHead head,
        @Nullable String index,
        int weights,
        @Nullable String working,
        List<Line> lines,
        @Nullable IndexChart chart,
        @Nullable String chartWords,
        List<Moment> moments,
        @Nullable Alert alert) {

    /**
     * @param id as the specification calls it
     * @param what counts
     * @param from where it is known
     * @param path where it can be seen
     * @param share so many of so many
     * @param points what it adds to the index; nothing when it is left out
     */
    public record Line(
            String id,
            String what,
            String from,
            String path,
            String share,
            int weight,
            @Nullable String points) {}

    /** @param shares of the components, in their order */
    public record Moment(String day, @Nullable String index, List<String> shares) {}

    public record Alert(List<String> facts, List<Link> steps) {}
}
