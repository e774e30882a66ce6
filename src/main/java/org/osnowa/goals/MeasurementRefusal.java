package org.osnowa.goals;

import org.osnowa.platform.Refusal;

/** Why a measurement cannot be written down. */
enum MeasurementRefusal implements Refusal {
    NO_UNIT,
    TOO_MANY
}
