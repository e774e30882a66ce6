package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.platform.Refusal;

/**
 * What waits in a partnership for one partner to say whether it came (decision 23).
 *
 * @param named what was brought to this partner, the oldest first
 * @param open what was brought to nobody by name, so that any other partner can say it
 */
record AskedDeliveries(List<Item> named, List<Item> open) {

    /** Where partners say by the link of a letter what came. */
    static final String PATH = "/commitments/confirmations/";

    /** Its subject is a partnership: one link opens all that waits in it. */
    static final Purpose PURPOSE = new Purpose("commitments.confirmation", PATH);

    /** @param commitment to which it belongs */
    record Item(CommitmentRow commitment, Delivery delivery) {}

    boolean none() {
        return named.isEmpty() && open.isEmpty();
    }

    /** A link answers as often as something waits, because each delivery is answered once. */
    static Optional<Refusal> whyNotAnswer(Question question, boolean partner, LocalDate today) {
        return question.whyNotOpen(today).or(() -> partner ? Optional.empty() : Optional.of(AskedRefusal.LEFT));
    }
}
