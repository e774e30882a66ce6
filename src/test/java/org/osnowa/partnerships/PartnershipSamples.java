package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.organisations.Seat;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;

/** Partnerships and partners of Zdrojewice for tests without a database. */
final class PartnershipSamples {

    static final LocalDate STARTED = LocalDate.of(2026, 3, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private PartnershipSamples() {}

    static Partnership courtyards() {
        return courtyards(Stage.RECRUITMENT, null, Optional.of(new PersonId(Ids.of("Zofia"))));
    }

    static Partnership courtyards(Stage stage, @Nullable PartnershipType type, Optional<PersonId> startedBy) {
        return new Partnership(
                new PartnershipId(Ids.of("podworka")),
                "podworka-od-nowa",
                "Podwórka od nowa",
                "Podwórka na osiedlu są ciemne, a ławki połamane. 🙂",
                new Partnership.Area(AreaLevel.values()[0], new PlaceId("020301")),
                new Partnership.Origin(InitiatorType.PERSONS, startedBy, STARTED),
                type,
                null,
                new Partnership.StageEntered(stage, STARTED),
                Life.since(STARTED),
                3);
    }

    static Partner partner(String name, OrganisationKind kind, Sector sector, Field... fields) {
        return partner(name, kind, sector, Role.PARTNER, false, fields);
    }

    static Partner partner(
            String name, OrganisationKind kind, Sector sector, Role role, boolean initiating, Field... fields) {
        return new Partner(
                new Membership(
                        new OrganisationId(Ids.of(name)),
                        role,
                        initiating,
                        false,
                        STARTED,
                        List.of(new Representative(name, Scope.DECIDES))),
                traits(name, kind, sector, Arrays.asList(fields)));
    }

    private static Traits traits(String name, OrganisationKind kind, Sector sector, List<Field> fields) {
        var id = new OrganisationId(Ids.of(name));
        return new Traits(new OrganisationSummary(id, name, null, kind, sector, Seat.UNKNOWN), fields);
    }

    /** Nobody speaks for it but a deputy. */
    static Partner silent(String name, OrganisationKind kind, Sector sector) {
        return new Partner(
                new Membership(
                        new OrganisationId(Ids.of(name)),
                        Role.PARTNER,
                        false,
                        false,
                        STARTED,
                        List.of(new Representative("Ewa", Scope.DECIDES, true, Optional.empty()))),
                traits(name, kind, sector, List.of()));
    }
}
