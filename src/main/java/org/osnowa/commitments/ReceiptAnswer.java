package org.osnowa.commitments;

import java.util.List;
import java.util.Optional;

/**
 * What a partner says from its letter about what was brought to it.
 *
 * @param respondent who says it
 */
record ReceiptAnswer(String respondent, List<Receipt> receipts) {

    /**
     * @param seen how the delivery stood on the page, see {@link Delivery#stamp}
     * @param quantity where a part came
     */
    record Receipt(DeliveryId delivery, String seen, Came came, Optional<Long> quantity, Optional<String> remark) {}
}
