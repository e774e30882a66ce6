package org.osnowa.organisations;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Involvements.Involvement;
import org.osnowa.organisations.Involvements.Opening;

/**
 * Everything organisations/show.jte shows.
 *
 * @param checked when the facts were checked, and by whom as far as the visitor may know
 * @param ending whether it is being wound up, in words that stand beside its name
 * @param involvements where it takes part
 * @param openings where the visitor may invite it
 * @param mayEdit whether the visitor decides in its name, or looks after everything
 * @param mayRequest whether the visitor could ask to represent it
 */
public record OrganisationPage(
        String path,
        String name,
        @Nullable String ending,
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
        List<Involvement> involvements,
        List<Opening> openings,
        boolean mayEdit,
        boolean mayRequest) {

    static OrganisationPage of(
            Organisation organisation,
            @Nullable String where,
            @Nullable String checkedBy,
            List<String> representatives,
            List<Involvement> involvements,
            List<Opening> openings,
            boolean mayEdit,
            boolean mayRequest) {
        var profile = organisation.profile();
        var provenance = organisation.provenance();
        var ending = Ending.of(profile.name());
        return new OrganisationPage(
                "/organisations/" + organisation.id(),
                ending.map(each -> each.without(profile.name())).orElse(profile.name()),
                ending.map(each -> t(each)).orElse(null),
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
                        : checkedBy == null
                                ? date(provenance.checkedOn())
                                : t("organisations.checkedBy", date(provenance.checkedOn()), checkedBy),
                provenance.source(),
                provenance.fictional(),
                representatives,
                involvements,
                openings,
                mayEdit,
                mayRequest);
    }

    private static @Nullable String fields(Profile profile) {
        return profile.fields().isEmpty()
                ? null
                : profile.fields().stream().map(field -> t(field)).collect(Collectors.joining(", "));
    }
}
