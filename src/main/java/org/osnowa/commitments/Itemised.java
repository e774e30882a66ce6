package org.osnowa.commitments;

import java.util.Collection;
import java.util.Set;

/** A module that keeps, row by row, of what the amount of a delivery is made, says so here by a bean. */
public interface Itemised {

    /** Those of these deliveries of which it keeps rows. */
    Set<DeliveryId> among(Collection<DeliveryId> deliveries);
}
