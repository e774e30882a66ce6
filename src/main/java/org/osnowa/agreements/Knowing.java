package org.osnowa.agreements;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.agreements.Template.Value;
import org.osnowa.commitments.CommitmentRow;
import org.osnowa.formalities.Part;
import org.osnowa.formalities.Signing;
import org.osnowa.formalities.WrittenDown;
import org.osnowa.formalities.WrittenDown.Written;
import org.osnowa.goals.GoalsOnPaper;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Role;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceKind.Tier;
import org.osnowa.places.Places;
import org.osnowa.platform.Money;
import org.osnowa.proposals.Quorum;
import org.osnowa.proposals.UsualWays;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;

/**
 * Brings together what Osnowa knows for a document. Reads only what its clauses ask for. Town and area are said so that no name
 * of a place has to be declined.
 */
@Component
class Knowing {

    private static final Set<Known> MONEY =
            Set.of(Known.PROJECT_TITLE, Known.PROGRAMME, Known.BUDGET, Known.LEAD_SHARE, Known.SHARES, Known.LAW);

    private final Memberships memberships;
    private final Organisations organisations;
    private final Places places;
    private final Coordinators coordinators;
    private final People people;
    private final WrittenDown formalities;
    private final GoalsOnPaper goals;
    private final UsualWays deciding;
    private final Annexes annexes;
    private final Agreements agreements;
    private final Signing signing;

    Knowing(
            Memberships memberships,
            Organisations organisations,
            Places places,
            Coordinators coordinators,
            People people,
            WrittenDown formalities,
            GoalsOnPaper goals,
            UsualWays deciding,
            Annexes annexes,
            Agreements agreements,
            Signing signing) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.places = places;
        this.coordinators = coordinators;
        this.people = people;
        this.formalities = formalities;
        this.goals = goals;
        this.deciding = deciding;
        this.annexes = annexes;
        this.agreements = agreements;
        this.signing = signing;
    }

    /** What names of parties and their numbers need. */
    private static final Set<Known> OF_MEMBERS = Set.of(
            Known.PARTIES,
            Known.COPIES,
            Known.LEADER,
            Known.TOWN,
            Known.PLAIN_TOWN,
            Known.FISCAL_AGENT,
            Known.LEAD_SHARE,
            Known.SHARES,
            Known.PARTNER);

    /** @param parties whether the parties are asked for, whatever the clauses need */
    Knowledge of(Partnership partnership, Whole whole, Set<Known> asked, boolean parties) {
        var members = parties || asked.stream().anyMatch(OF_MEMBERS::contains)
                ? memberships.in(partnership.id())
                : List.<Membership>of();
        return of(partnership, whole, asked, members);
    }

    private Knowledge of(Partnership partnership, Whole whole, Set<Known> asked, List<Membership> members) {
        var known = members.isEmpty()
                ? Map.<OrganisationId, Organisation>of()
                : organisations.byIds(
                        members.stream().map(Membership::organisation).toList());
        var parties = parties(whole, members, known);
        var values = new Values();
        members(values, members, known, parties);
        if (asked.contains(Known.AREA) || asked.contains(Known.AREA_OF_WORK)) {
            place(values, partnership);
        }
        terms(values, whole.agreement().terms());
        values.put(Known.MATTER, Optional.of(bare(partnership.matter())));
        values.put(Known.PARTNERSHIP, Optional.of(partnership.name()));
        if (asked.contains(Known.COORDINATOR)) {
            values.put(Known.COORDINATOR, coordinator(partnership));
        }
        if (asked.contains(Known.MAIN_GOAL)) {
            values.put(Known.MAIN_GOAL, goals.aims(partnership.id()).map(Knowing::bare));
        }
        if (asked.contains(Known.DECISION_DAYS)) {
            deciding.of(partnership.id()).ifPresent(way -> deciding(values, way));
        }
        if (asked.stream().anyMatch(MONEY::contains)) {
            money(values, formalities.of(partnership.id()), parties);
            values.put(
                    Known.LAW,
                    partnership.type() == PartnershipType.PROJECT
                            ? Optional.of(t("agreements.law"))
                            : Optional.empty());
        }
        whole.agreement().declaration().ifPresent(each -> declaration(values, each, partnership, whole, known, asked));
        return new Knowledge(values.known, parties);
    }

    private static final class Values {

        private final Map<Known, Value> known = new EnumMap<>(Known.class);

        void put(Known which, Optional<String> words) {
            words.filter(each -> !each.isBlank()).ifPresent(each -> known.put(which, new Value.Words(each)));
        }

        void put(Known which, List<Map<String, String>> rows) {
            known.put(which, new Value.Rows(rows));
        }
    }

    /** Who is a party to a document: whoever takes part and acts for itself; for a declaration who makes it. */
    private List<Paper.Party> parties(Whole whole, List<Membership> members, Map<OrganisationId, Organisation> known) {
        return members.stream()
                .filter(each -> each.counts() && each.signs())
                .filter(each -> whole.agreement()
                        .declaration()
                        .map(said -> said.by().equals(each.organisation()))
                        .orElse(true))
                .flatMap(each -> Optional.ofNullable(known.get(each.organisation()))
                        .map(organisation -> party(each, organisation, whole, members, known))
                        .stream())
                .toList();
    }

    private Paper.Party party(
            Membership member,
            Organisation organisation,
            Whole whole,
            List<Membership> members,
            Map<OrganisationId, Organisation> known) {
        var represented = Optional.ofNullable(whole.representations().get(member.organisation()));
        var numbers = organisation.identifiers();
        var treasurer = signing.of(organisation.profile().kind()).countersigned()
                && (whole.agreement().kind() == DocumentKind.PROJECT
                        || represented.filter(Representation::money).isPresent());
        return new Paper.Party(
                organisation.id().value(),
                organisation.profile().name(),
                Optional.ofNullable(organisation.profile().seat().town()).orElse(""),
                numbers.nip() == null ? null : numbers.nip().toString(),
                numbers.krs() == null ? null : numbers.krs().toString(),
                members.stream()
                        .filter(each -> each.role() == Role.IMPLEMENTING_UNIT && each.worksFor(member.organisation()))
                        .flatMap(each -> Optional.ofNullable(known.get(each.organisation())).stream())
                        .map(each -> each.profile().name())
                        .toList(),
                represented.map(Representation::signatories).orElse(List.of()),
                represented.map(Representation::words).orElse(""),
                treasurer,
                member.role().leads());
    }

    private static void members(
            Values values,
            List<Membership> members,
            Map<OrganisationId, Organisation> known,
            List<Paper.Party> parties) {
        values.put(Known.PARTIES, rows(parties));
        values.put(Known.COPIES, Optional.of(String.valueOf(parties.size())));
        var leader = members.stream()
                .filter(each -> each.role().leads())
                .flatMap(each -> Optional.ofNullable(known.get(each.organisation())).stream())
                .findFirst();
        values.put(Known.LEADER, leader.map(each -> each.profile().name()));
        var town = leader.or(() -> known.values().stream().findFirst())
                .flatMap(each -> Optional.ofNullable(each.profile().seat().town()));
        values.put(Known.TOWN, town.map(Knowing::inTown));
        values.put(Known.PLAIN_TOWN, town);
        values.put(
                Known.FISCAL_AGENT,
                members.stream()
                        .filter(each -> each.part().fiscalAgent())
                        .flatMap(each -> Optional.ofNullable(known.get(each.organisation())).stream())
                        .map(each -> each.profile().name())
                        .findFirst());
    }

    private static List<Map<String, String>> rows(List<Paper.Party> parties) {
        var rows = new ArrayList<Map<String, String>>();
        for (var each : parties) {
            var row = new LinkedHashMap<String, String>();
            row.put("lp", String.valueOf(rows.size() + 1));
            row.put(
                    "nazwa",
                    each.units().isEmpty() ? each.name() : t("agreements.through", each.name(), join(each.units())));
            put(row, "siedziba", each.seat().isBlank() ? null : inTown(each.seat()));
            put(row, "nip", each.nip());
            put(row, "krs", each.krs());
            put(
                    row,
                    "osoba",
                    join(each.signatories().stream().map(Signatory::name).toList()));
            put(
                    row,
                    "funkcja",
                    join(each.signatories().stream()
                            .map(Signatory::function)
                            .distinct()
                            .toList()));
            put(row, "podstawa_reprezentacji", each.basis());
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, String> row, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            row.put(name, words);
        }
    }

    private static String join(List<String> names) {
        return String.join(", ", names);
    }

    /** "w miejscowości Zdrojewice": so the name need not be declined. */
    private static String inTown(String town) {
        return t("agreements.inTown", town);
    }

    private void place(Values values, Partnership partnership) {
        places.find(partnership.area().place()).map(Knowing::named).ifPresent(area -> {
            values.put(Known.AREA, Optional.of(area));
            values.put(Known.AREA_OF_WORK, Optional.of(t("agreements.ofWork", area)));
        });
    }

    private static String named(Place place) {
        return place.kind().tier() == Tier.GMINA ? t("agreements.gmina", place.name()) : place.shortLabel();
    }

    private static void terms(Values values, Terms terms) {
        values.put(Known.SIGNING_DAY, day(terms.signingOn()));
        values.put(Known.FROM, day(terms.startsOn()).or(() -> Optional.of(t("agreements.fromSigning"))));
        values.put(Known.LEAVING_DAY, day(terms.startsOn()).or(() -> Optional.of(t("agreements.onSigning"))));
        values.put(Known.UNTIL, day(terms.endsOn()));
        values.put(
                Known.DATA_CONTRACT,
                Optional.ofNullable(terms.dataContract()).map(each -> t("agreements.dataContract." + each)));
        values.put(Known.SIGNATURE_BELOW, Optional.of(t("agreements.signatureBelow")));
        values.put(Known.NO_REASON, Optional.of(t("agreements.noReason")));
    }

    private static Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(each -> date(each));
    }

    private Optional<String> coordinator(Partnership partnership) {
        return people.all(coordinators.of(partnership.id())).stream()
                .filter(each -> !each.blocked())
                .map(Person::name)
                .findFirst();
    }

    /** Where anybody's answer is enough, the words of the clause stay. */
    private static void deciding(Values values, UsualWays.Way way) {
        values.put(Known.DECISION_MAJORITY, way.majority().map(each -> t("agreements.majority." + each)));
        values.put(
                Known.DECISION_QUORUM,
                way.quorum() == Quorum.ANYBODY
                        ? Optional.empty()
                        : Optional.of(t("agreements.quorum." + way.quorum())));
        values.put(Known.DECISION_DAYS, Optional.of(String.valueOf(way.days())));
    }

    private static void money(Values values, Written written, List<Paper.Party> parties) {
        values.put(Known.PROJECT_TITLE, Optional.ofNullable(written.project().title()));
        values.put(
                Known.PROGRAMME,
                Optional.ofNullable(written.project().programme()).map(each -> t("agreements.programme", each)));
        values.put(Known.BUDGET, amount(written.project().budget()));
        var shares = written.parts().stream()
                .filter(each -> each.share() != null)
                .collect(Collectors.toMap(each -> each.organisation().value(), Part::share));
        parties.stream()
                .filter(Paper.Party::leads)
                .forEach(each -> values.put(Known.LEAD_SHARE, amount(shares.get(each.organisation()))));
        values.put(
                Known.SHARES,
                parties.stream()
                        .filter(each -> !each.leads())
                        .sorted(Comparator.comparing(
                                (Paper.Party each) -> -Optional.ofNullable(shares.get(each.organisation()))
                                        .map(Money::grosze)
                                        .orElse(0L)))
                        .map(each -> {
                            Map<String, String> row = new LinkedHashMap<>();
                            row.put("nazwa", each.name());
                            put(
                                    row,
                                    "kwota",
                                    amount(shares.get(each.organisation())).orElse(null));
                            return row;
                        })
                        .toList());
    }

    /** Without "zł", which stands in the clause. */
    private static Optional<String> amount(@Nullable Money money) {
        return Optional.ofNullable(money).map(each -> each.words().replaceFirst("\\u00a0zł$", ""));
    }

    private void declaration(
            Values values,
            Agreement.Declaration said,
            Partnership partnership,
            Whole whole,
            Map<OrganisationId, Organisation> known,
            Set<Known> asked) {
        values.put(
                Known.PARTNER,
                Optional.ofNullable(known.get(said.by()))
                        .map(each -> each.profile().name()));
        values.put(
                Known.AGREEMENT_DAY,
                agreements.get(said.about(), partnership.id()).force().map(each -> date(each.since())));
        var represented = Optional.ofNullable(whole.representations().get(said.by()));
        values.put(
                Known.SIGNATORY,
                represented.map(each ->
                        join(each.signatories().stream().map(Signatory::name).toList())));
        values.put(Known.SIGNATORY_BASIS, represented.map(Representation::words));
        if (asked.contains(Known.BENEFITS)) {
            values.put(Known.BENEFITS, annexes.benefitsOf(partnership.id(), said.by()));
        }
        if (asked.contains(Known.CONTRIBUTIONS)) {
            values.put(
                    Known.CONTRIBUTIONS,
                    annexes.promised(partnership.id()).stream()
                            .filter(each -> each.offer().giver().equals(said.by()))
                            .map(Knowing::row)
                            .toList());
        }
    }

    /** The amount comes with its unit, which stands behind it in the clause. */
    private static Map<String, String> row(CommitmentRow commitment) {
        var amount = commitment.amount().replace('\u00a0', ' ');
        var space = amount.lastIndexOf(' ');
        var row = new LinkedHashMap<String, String>();
        row.put("opis", Annexes.what(commitment));
        row.put("ilosc", space < 0 ? amount : amount.substring(0, space));
        row.put("jednostka", space < 0 ? "szt." : amount.substring(space + 1));
        row.put("termin", date(commitment.promise().due()));
        return row;
    }

    /** Without the full stop, which stands in the clause. */
    private static String bare(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }
}
