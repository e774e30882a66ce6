package org.osnowa.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation is at home.
 *
 * @param place the gmina, powiat or neighbourhood
 * @param town the name of the town or village, as people write it on a letter
 */
public record Seat(@Nullable UUID place, @Nullable String town) {

    public static final Seat UNKNOWN = new Seat(null, null);
}
