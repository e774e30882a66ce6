package org.osnowa.problems;

import java.util.List;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.FormErrors;

/**
 * Where somebody reports a problem.
 *
 * @param similar what others have reported there already
 * @param organiser whether the visitor may write down what a resident said
 * @param noPlaces whether no place is known, so that none can be chosen
 * @param photoKept whether a photo that was sent before waits for this form
 */
public record ReportPage(
        ReportForm form,
        PlaceChoice place,
        List<ProblemRow> similar,
        boolean organiser,
        boolean photoKept,
        boolean noPlaces,
        FormErrors errors) {}
