package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.organisations.Seat;
import org.osnowa.organisations.Sector;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Figures;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;

/** A partnership of as many partners as one likes, of all kinds in turn. */
public final class ManyPartners {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private ManyPartners() {}

    /** What is known of it from its partners. */
    public static Figures figures(PartnershipType type, int partners) {
        return PartnershipFigures.of(partnership(type), partners(partners));
    }

    private static Partnership partnership(PartnershipType type) {
        return new Partnership(
                new PartnershipId(Ids.of("many")),
                "many",
                "Wielu",
                "Sprawa, która łączy wielu. ".repeat(4),
                new Partnership.Area(AreaLevel.GMINA, PlaceId.of("990101")),
                new Partnership.Origin(InitiatorType.SOCIAL, Optional.empty(), TODAY),
                type,
                LegalForm.NONE,
                new Partnership.StageEntered(Stage.AGREEMENT, TODAY),
                Life.since(TODAY),
                0);
    }

    private static List<Partner> partners(int count) {
        var kinds = OrganisationKind.values();
        return IntStream.range(0, count)
                .mapToObj(each -> partner(each, kinds[each % kinds.length]))
                .toList();
    }

    private static Partner partner(int number, OrganisationKind kind) {
        var id = new OrganisationId(Ids.of("many " + number));
        var sector = kind.usualSector().orElse(Sector.SOCIAL);
        return new Partner(
                new Membership(
                        id,
                        number == 0 ? Role.LEAD_PARTNER : Role.PARTNER,
                        number == 0,
                        false,
                        TODAY,
                        List.of(new Membership.Representative("Osoba " + number, Scope.DECIDES))),
                new Traits(
                        new OrganisationSummary(id, "Partner " + number, null, kind, sector, Seat.UNKNOWN),
                        Objects.requireNonNull(kind.usualFields())));
    }
}
