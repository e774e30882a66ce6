package org.osnowa.organisations;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything organisations/show.jte shows.
 *
 * @param checked when the facts were checked, and by whom
 * @param mayEdit whether the visitor decides in its name, or looks after everything
 * @param mayRequest whether the visitor could ask to represent it
 */
public record OrganisationPage(
        String path,
        String name,
        @Nullable String shortName,
        String kind,
        Sector sector,
        @Nullable String sectorReason,
        boolean residents,
        @Nullable String fields,
        @Nullable String where,
        @Nullable String offers,
        Identifiers identifiers,
        Contact contact,
        @Nullable String checked,
        @Nullable String source,
        boolean fictional,
        List<String> representatives,
        boolean mayEdit,
        boolean mayRequest) {

    static OrganisationPage of(
            Organisation organisation,
            @Nullable String where,
            @Nullable String checkedBy,
            List<String> representatives,
            boolean mayEdit,
            boolean mayRequest) {
        var profile = organisation.profile();
        var provenance = organisation.provenance();
        return new OrganisationPage(
                "/organisations/" + organisation.id(),
                profile.name(),
                profile.shortName(),
                t(profile.kind()),
                profile.standing().sector(),
                profile.standing().reason(),
                profile.kind().ofResidents(),
                fields(profile),
                where,
                profile.offers(),
                organisation.identifiers(),
                organisation.contact(),
                provenance.checkedOn() == null
                        ? null
                        : t(
                                "organisations.checkedBy",
                                date(provenance.checkedOn()),
                                checkedBy == null ? "" : checkedBy),
                provenance.source(),
                provenance.fictional(),
                representatives,
                mayEdit,
                mayRequest);
    }

    private static @Nullable String fields(Profile profile) {
        return profile.fields().isEmpty()
                ? null
                : profile.fields().stream().map(field -> t(field)).collect(Collectors.joining(", "));
    }
}
