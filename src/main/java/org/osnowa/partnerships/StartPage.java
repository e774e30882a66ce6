package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.ReportedMatters.Reported;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * @param from what somebody reported, and it starts from
 * @param noPlaces whether no place is known, so that none can be chosen
 * @param organisations those for which the visitor may start it
 * @param chosen the ids of those that are marked
 */
public record StartPage(
        StartForm form,
        @Nullable Reported from,
        PlaceChoice place,
        List<Choice> levels,
        List<Choice> initiators,
        List<Choice> organisations,
        List<String> chosen,
        List<Choice> types,
        boolean noPlaces,
        FormErrors errors) {}
