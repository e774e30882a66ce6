package org.osnowa.places;

import org.osnowa.platform.Refusal;

enum PlaceRefusal implements Refusal {
    NAME_TAKEN,
    NOT_A_GMINA,
    GMINA_ENDED
}
