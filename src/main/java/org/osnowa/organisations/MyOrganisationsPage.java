package org.osnowa.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationsPage.Row;

/**
 * Everything organisations/mine.jte shows.
 *
 * @param asked names of organisations whose answer is still awaited
 */
public record MyOrganisationsPage(
        List<Mine> mine,
        List<String> asked,
        @Nullable String q,
        List<Row> found,
        @Nullable String trouble) {

    public record Mine(
            OrganisationId id,
            String name,
            Scope scope,
            @Nullable String until,
            boolean acting) {}

    public boolean searched() {
        return q != null && !q.isBlank();
    }
}
