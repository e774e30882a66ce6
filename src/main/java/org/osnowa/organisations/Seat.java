package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;
import org.osnowa.places.PlaceId;

/**
 * Where an organisation is at home.
 *
 * @param place the gmina, powiat or neighbourhood
 * @param town the name of the town or village, as people write it on a letter
 */
public record Seat(@Nullable PlaceId place, @Nullable String town) {

    public static final Seat UNKNOWN = new Seat(null, null);
}
