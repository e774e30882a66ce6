package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.FormErrors;

/** Every form here needs one place, and not a maybe. */
final class PlaceErrors {

    private PlaceErrors() {}

    static FormErrors in(PlaceChoice choice, FormErrors errors) {
        if (choice.found().isPresent()) {
            return errors;
        }
        var sentence = choice.error();
        return errors.and("place", sentence == null ? t("StartForm.place.missing") : sentence);
    }
}
