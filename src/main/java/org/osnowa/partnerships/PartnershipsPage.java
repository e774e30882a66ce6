package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipsController.Search;
import org.osnowa.platform.Choice;

/** @param next the address of the next page, if there is one */
public record PartnershipsPage(
        Search search,
        List<PartnershipCard> cards,
        @Nullable String next,
        List<Choice> stages,
        List<Choice> types) {

    public boolean searched() {
        return notBlank(search.q()) || notBlank(search.place()) || search.stage() != null || search.type() != null;
    }

    private static boolean notBlank(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
