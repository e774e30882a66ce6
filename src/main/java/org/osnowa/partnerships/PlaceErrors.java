package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import org.jspecify.annotations.Nullable;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.FormErrors;

/** Every form here needs one place, and not a maybe, with a level that fits it. */
final class PlaceErrors {

    private PlaceErrors() {}

    static FormErrors in(PlaceChoice choice, @Nullable AreaLevel level, FormErrors errors) {
        return choice.found()
                .map(place -> level == null || place.kind().fits(level)
                        ? errors
                        : errors.and("level", t("StartForm.level.doesNotFit", place.shortLabel())))
                .orElseGet(() -> errors.and("place", choice.errorWhereDescribed(t("StartForm.place.missing"))));
    }
}
