package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationFormPage.Difference;

/** What two people wrote differently about the same organisation. */
final class Differences {

    private final List<Difference> all = new ArrayList<>();

    private final Whereabouts whereabouts;

    private Differences(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    static List<Difference> between(Organisation theirs, Organisation mine, Whereabouts whereabouts) {
        var differences = new Differences(whereabouts);
        differences.profiles(theirs.profile(), mine.profile());
        differences.numbers(theirs.identifiers(), mine.identifiers());
        differences.contacts(theirs.contact(), mine.contact());
        return List.copyOf(differences.all);
    }

    private void profiles(Profile theirs, Profile mine) {
        compare("name", theirs.name(), mine.name());
        compare("shortName", theirs.shortName(), mine.shortName());
        compare("kind", t(theirs.kind()), t(mine.kind()));
        compare("sector", sector(theirs.standing()), sector(mine.standing()));
        compare("fields", fields(theirs), fields(mine));
        compare(
                "place",
                whereabouts.name(theirs.seat().place()),
                whereabouts.name(mine.seat().place()));
        compare("town", theirs.seat().town(), mine.seat().town());
        compare("offers", theirs.offers(), mine.offers());
    }

    private void numbers(Identifiers theirs, Identifiers mine) {
        compare("nip", theirs.nip(), mine.nip());
        compare("regon", theirs.regon(), mine.regon());
        compare("krs", theirs.krs(), mine.krs());
    }

    private void contacts(Contact theirs, Contact mine) {
        compare("email", theirs.email(), mine.email());
        compare("phone", theirs.phone(), mine.phone());
        compare("website", theirs.website(), mine.website());
    }

    private void compare(String field, @Nullable Object theirs, @Nullable Object mine) {
        if (!Objects.equals(theirs, mine)) {
            all.add(new Difference(t("organisations." + field), shown(theirs), shown(mine)));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.equals("") ? t("organisations.nothing") : value.toString();
    }

    private static String sector(Standing standing) {
        return t(standing.sector()) + (standing.reason() == null ? "" : " (" + standing.reason() + ")");
    }

    private static String fields(Profile profile) {
        return profile.fields().stream().map(field -> t(field)).collect(Collectors.joining(", "));
    }
}
