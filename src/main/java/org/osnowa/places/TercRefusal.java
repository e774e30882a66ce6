package org.osnowa.places;

import org.osnowa.platform.Refusal;

/** Why a file is not taken for the register of territory. */
enum TercRefusal implements Refusal {
    NOT_TERC,
    PART_OF_THE_COUNTRY,
    SEVERAL_STATES,
    UNREADABLE_ROW,
    SAME_CODE_TWICE,
    LIES_NOWHERE,
    OLDER
}
