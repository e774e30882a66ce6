package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * @param version which the next saving will replace
 * @param theirs what somebody else saved in between, shown beside the visitor's own
 */
public record SettingsPage(
        PartnershipHead head,
        SettingsForm form,
        int version,
        PlaceChoice place,
        @Nullable Partnership theirs,
        List<Choice> levels,
        List<Choice> types,
        FormErrors errors) {}
