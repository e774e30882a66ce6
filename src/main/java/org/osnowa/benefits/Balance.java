package org.osnowa.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.partnerships.PartnershipId;

/**
 * What has come for whom, review by review.
 *
 * @param reviews the oldest first
 * @param got what was said of each benefit, by review
 */
record Balance(List<Review> reviews, Map<ReviewId, Map<ExpectationId, Got>> got) {

    /** As many reviews as stand side by side. */
    private static final int REVIEWS = 6;

    record Last(Review review, Got got) {}

    static Balance of(PartnershipId partnership, Reviews reviews) {
        return new Balance(reviews.of(partnership, REVIEWS), reviews.got(partnership));
    }

    /** What was said last of a benefit, and at which review. */
    Optional<Last> last(ExpectationId benefit) {
        return reviews.reversed().stream()
                .flatMap(each -> Stream.ofNullable(
                                got.getOrDefault(each.id(), Map.of()).get(benefit))
                        .map(said -> new Last(each, said)))
                .findFirst();
    }

    List<Cell> row(Set<ExpectationId> benefits, LocalDate partnerSince) {
        return reviews.stream().map(each -> cell(each, benefits, partnerSince)).toList();
    }

    private Cell cell(Review review, Set<ExpectationId> benefits, LocalDate partnerSince) {
        var said = got.getOrDefault(review.id(), Map.of());
        var states = benefits.stream()
                .map(said::get)
                .filter(Objects::nonNull)
                .map(Got::state)
                .distinct()
                .toList();
        if (states.isEmpty()) {
            return partnerSince.isAfter(review.until()) ? Cell.NOT_ASKED : Cell.SILENT;
        }
        return states.size() > 1 ? Cell.PARTLY : alone(states.getFirst());
    }

    private static Cell alone(Obtained state) {
        return switch (state) {
            case RECEIVED -> Cell.RECEIVED;
            case PARTLY -> Cell.PARTLY;
            case NOT_YET -> Cell.NOT_YET;
            case SOMETHING_ELSE -> Cell.SOMETHING_ELSE;
        };
    }
}
