package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.partnerships.PartnershipSamples.courtyards;
import static org.osnowa.partnerships.PartnershipSamples.partner;
import static org.osnowa.partnerships.PartnershipSamples.silent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.osnowa.rules.Finding;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rule;
import org.osnowa.rules.Rules;
import org.osnowa.rules.Stage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is measured of a partnership's partners, and what its rules make of it; without a database. */
class PartnershipFiguresTest {

    private static final Partner GMINA =
            partner("Gmina", OrganisationKind.GMINA, Sector.PUBLIC, Field.ADMINISTRATION, Field.CULTURE);
    private static final Partner SCHOOL =
            partner("Szkoła", OrganisationKind.SZKOLA, Sector.PUBLIC, Field.EDUCATION, Field.CULTURE);
    private static final Partner BAKERY =
            partner("Piekarnia", OrganisationKind.PRZEDSIEBIORCA_CEIDG, Sector.BUSINESS, Field.ECONOMY, Field.CULTURE);
    private static final Partner SOCIETY =
            partner("Stowarzyszenie", OrganisationKind.STOWARZYSZENIE, Sector.SOCIAL, Field.SENIORS, Field.CULTURE);
    private static final Partner NEIGHBOURS =
            partner("Sąsiedzi", OrganisationKind.GRUPA_NIEFORMALNA, Sector.SOCIAL, Field.CIVIC);

    private static double of(Figure figure, Partner... partners) {
        return figures(partners).of(figure).orElseThrow();
    }

    private static Figures figures(Partner... partners) {
        return PartnershipFigures.of(courtyards(), Arrays.asList(partners));
    }

    private static Figures started(Optional<PersonId> by, Partner... partners) {
        return PartnershipFigures.of(courtyards(Stage.INITIATIVE, null, by), Arrays.asList(partners));
    }

    @Test
    void somebody_initiates_a_person_or_an_organisation() {
        var zofia = Optional.of(new PersonId(Ids.of("Zofia")));
        var initiator = partner("Gmina", OrganisationKind.GMINA, Sector.PUBLIC, Role.LEADER, true);

        assertThat(started(zofia).of(Figure.INITIATOR)).hasValue(1);
        assertThat(started(Optional.empty(), GMINA).of(Figure.INITIATOR)).hasValue(0);
        assertThat(started(Optional.empty(), initiator).of(Figure.INITIATOR)).hasValue(1);
    }

    @Test
    void who_began_it_is_counted_with_their_sectors() {
        var gmina = partner("Gmina", OrganisationKind.GMINA, Sector.PUBLIC, Role.LEADER, true);
        var school = partner("Szkoła", OrganisationKind.SZKOLA, Sector.PUBLIC, Role.PARTNER, true);

        var figures = figures(gmina, school, BAKERY);

        assertThat(figures.of(Figure.INITIATORS)).hasValue(2);
        assertThat(figures.of(Figure.INITIATING_SECTORS)).hasValue(1);
        assertThat(figures.of(Figure.JOINT_INITIATIVE)).hasValue(0);
    }

    @Test
    void the_matter_is_counted_in_characters_and_the_area_is_known() {
        assertThat(of(Figure.MATTER_LENGTH)).isEqualTo(50);
        assertThat(of(Figure.AREA)).isEqualTo(1);
        assertThat(of(Figure.REGIONS)).isZero();
        assertThat(of(Figure.REFUSALS_WITHOUT_REASON)).isZero();
    }

    @Test
    void an_initiator_without_legal_personality_depends_on_its_municipality_unless_it_is_of_residents() {
        assertThat(of(Figure.DEPENDENT_INITIATOR, initiating(OrganisationKind.SZKOLA, Sector.PUBLIC)))
                .isEqualTo(1);
        assertThat(of(Figure.DEPENDENT_INITIATOR, initiating(OrganisationKind.GMINA, Sector.PUBLIC)))
                .isZero();
        assertThat(of(Figure.DEPENDENT_INITIATOR, initiating(OrganisationKind.SOLECTWO, Sector.PUBLIC)))
                .isZero();
        assertThat(of(Figure.DEPENDENT_INITIATOR, initiating(OrganisationKind.STOWARZYSZENIE_ZWYKLE, Sector.SOCIAL)))
                .isZero();
        assertThat(of(Figure.DEPENDENT_INITIATOR, SCHOOL)).isZero();
    }

    @Test
    void people_are_counted_once_and_a_resident_who_begins_counts_as_one_side() {
        var zofia = Optional.of(new PersonId(Ids.of("Zofia")));
        var initiator = partner("Gmina", OrganisationKind.GMINA, Sector.PUBLIC, Role.LEADER, true);

        assertThat(started(zofia, GMINA, SCHOOL).of(Figure.CONFIRMED_PEOPLE)).hasValue(3);
        assertThat(started(zofia, GMINA, GMINA).of(Figure.CONFIRMED_PEOPLE)).hasValue(2);
        assertThat(started(zofia, GMINA, SCHOOL).of(Figure.CONFIRMED_SIDES)).hasValue(3);
        assertThat(started(zofia, initiator).of(Figure.CONFIRMED_SIDES)).hasValue(1);
        assertThat(started(Optional.empty(), GMINA).of(Figure.CONFIRMED_PEOPLE)).hasValue(1);
        assertThat(started(Optional.empty()).of(Figure.CONFIRMED_SIDES)).hasValue(0);
    }

    @Test
    void who_has_no_voice() {
        var silent = silent("Bank", OrganisationKind.BANK_SPOLDZIELCZY, Sector.BUSINESS);

        assertThat(of(Figure.UNREPRESENTED, GMINA, silent)).isEqualTo(1);
        assertThat(of(Figure.UNREPRESENTED, GMINA)).isZero();
        assertThat(of(Figure.JOINING, GMINA, silent)).isEqualTo(2);
    }

    @Test
    void two_suffice_in_a_project_and_in_a_public_private_partnership() {
        for (var type : PartnershipType.values()) {
            var figures = PartnershipFigures.of(courtyards(Stage.RECRUITMENT, type, Optional.empty()), List.of());
            var two = type == PartnershipType.PROJECT || type == PartnershipType.PPP;

            assertThat(figures.of(Figure.TWO_SUFFICE)).hasValue(two ? 1 : 0);
            assertThat(figures.of(Figure.TYPE_CHOSEN)).hasValue(1);
        }
        assertThat(of(Figure.TYPE_CHOSEN)).isZero();
        assertThat(of(Figure.TWO_SUFFICE)).isZero();
    }

    @Test
    void a_lead_partner_leads_too() {
        var leader = partner("A", OrganisationKind.GMINA, Sector.PUBLIC, Role.LEADER, false);
        var lead = partner("B", OrganisationKind.GMINA, Sector.PUBLIC, Role.LEAD_PARTNER, false);

        assertThat(of(Figure.LEADER, GMINA)).isZero();
        assertThat(of(Figure.LEADER, leader)).isEqualTo(1);
        assertThat(of(Figure.LEADER, lead)).isEqualTo(1);
        assertThat(of(Figure.LEAD_PARTNERS, leader)).isZero();
        assertThat(of(Figure.LEAD_PARTNERS, lead, leader)).isEqualTo(1);
    }

    @Test
    void sectors_are_counted_and_the_largest_weighed() {
        Partner[] all = {GMINA, SCHOOL, BAKERY, SOCIETY, NEIGHBOURS, NEIGHBOURS};

        assertThat(of(Figure.PARTNERS, all)).isEqualTo(6);
        assertThat(of(Figure.PUBLIC_PARTNERS, all)).isEqualTo(2);
        assertThat(of(Figure.BUSINESS_PARTNERS, all)).isEqualTo(1);
        assertThat(of(Figure.SOCIAL_PARTNERS, all)).isEqualTo(3);
        assertThat(of(Figure.RESIDENT_PARTNERS, all)).isEqualTo(2);
        assertThat(of(Figure.SECTORS, all)).isEqualTo(3);
        assertThat(of(Figure.LARGEST_SECTOR_PERCENT, all)).isEqualTo(50);
        assertThat(figures().of(Figure.LARGEST_SECTOR_PERCENT)).isEmpty();
    }

    @Test
    void fields_are_counted_once_and_shared_only_if_all_have_them() {
        assertThat(of(Figure.CORE_FIELDS, GMINA, SCHOOL, BAKERY)).isEqualTo(3);
        assertThat(of(Figure.SHARED_FIELDS, GMINA, SCHOOL, BAKERY)).isEqualTo(1);
        assertThat(of(Figure.SHARED_FIELDS, GMINA, NEIGHBOURS)).isZero();
        assertThat(of(Figure.SHARED_FIELDS)).isZero();
    }

    @Test
    void who_can_sign_is_unknown_while_the_unsure_could_tip_the_balance() {
        var club = partner("Klub", OrganisationKind.KGW, Sector.SOCIAL);
        var scouts = partner("Harcerze", OrganisationKind.HARCERSTWO, Sector.SOCIAL);
        var partnershipFirm = partner("Spółka", OrganisationKind.SPOLKA_OSOBOWA, Sector.BUSINESS);

        assertThat(figures(GMINA, club).of(Figure.CONTRACTING)).isEmpty();
        assertThat(figures(GMINA, scouts).of(Figure.CONTRACTING)).isEmpty();
        assertThat(figures(GMINA, BAKERY, club).of(Figure.CONTRACTING)).hasValue(2);
        assertThat(figures(GMINA, SCHOOL).of(Figure.CONTRACTING)).hasValue(1);
        assertThat(figures(SCHOOL).of(Figure.CONTRACTING)).hasValue(0);
        assertThat(figures(GMINA, BAKERY, partnershipFirm).of(Figure.CONTRACTING))
                .hasValue(3);
    }

    @Test
    void typical_partners_of_a_type() {
        var office = partner("PUP", OrganisationKind.PUP, Sector.PUBLIC);
        var union = partner("Związek", OrganisationKind.ZWIAZEK_ZAWODOWY, Sector.SOCIAL);
        var employers = partner("Pracodawcy", OrganisationKind.ORGANIZACJA_PRACODAWCOW, Sector.BUSINESS);
        var powiat = partner("Powiat", OrganisationKind.POWIAT, Sector.PUBLIC);
        var cooperative = partner("Spółdzielnia", OrganisationKind.SPOLDZIELNIA_SOCJALNA, Sector.SOCIAL);
        Partner[] all = {GMINA, powiat, office, union, employers, cooperative, BAKERY, NEIGHBOURS};

        assertThat(of(Figure.ENTREPRENEURS, all)).isEqualTo(2);
        assertThat(of(Figure.TRADING, all)).isEqualTo(3);
        assertThat(of(Figure.EMPLOYERS, all)).isEqualTo(3);
        assertThat(of(Figure.SELF_GOVERNMENTS, all)).isEqualTo(2);
        assertThat(of(Figure.OTHERS_THAN_SELF_GOVERNMENTS, all)).isEqualTo(6);
        assertThat(of(Figure.LABOUR_OFFICES, all)).isEqualTo(1);
        assertThat(of(Figure.LABOUR_MARKET_INSTITUTIONS, all)).isEqualTo(3);
        assertThat(of(Figure.CIVIC_BIDDERS, all)).isEqualTo(2);
        assertThat(of(Figure.RESIDENT_GROUPS, all)).isEqualTo(3);
    }

    @Test
    void a_public_lead_partner_procures_and_whoever_is_outside_public_finance_was_chosen() {
        var lead = partner("Powiat", OrganisationKind.POWIAT, Sector.PUBLIC, Role.LEAD_PARTNER, false);
        var privateLead = partner("Firma", OrganisationKind.SPOLKA_ZOO, Sector.BUSINESS, Role.LEAD_PARTNER, false);
        var watching = partner("Bank", OrganisationKind.BANK_SPOLDZIELCZY, Sector.BUSINESS, Role.OBSERVER, false);

        assertThat(of(Figure.LEAD_PROCURES, lead, SOCIETY)).isEqualTo(1);
        assertThat(of(Figure.LEAD_PROCURES, privateLead, GMINA)).isZero();
        assertThat(of(Figure.PARTNER_OUTSIDE_PUBLIC_FINANCE, lead, SOCIETY)).isEqualTo(1);
        assertThat(of(Figure.PARTNER_OUTSIDE_PUBLIC_FINANCE, lead, SCHOOL)).isZero();
        assertThat(of(Figure.PARTNER_OUTSIDE_PUBLIC_FINANCE, privateLead, watching, GMINA))
                .isZero();
    }

    @Test
    void a_legal_form_asks_who_is_a_person_and_who_is_none() {
        var zofia = partner("Zofia", OrganisationKind.OSOBA, Sector.SOCIAL);
        var club = partner("Klub", OrganisationKind.KGW, Sector.SOCIAL);
        var scouts = partner("Harcerze", OrganisationKind.HARCERSTWO, Sector.SOCIAL);
        Partner[] all = {GMINA, SCHOOL, SOCIETY, NEIGHBOURS, BAKERY, zofia};

        assertThat(of(Figure.ORGANISATION_PARTNERS, all)).isEqualTo(5);
        assertThat(of(Figure.LEGAL_PERSONS, all)).isEqualTo(2);
        assertThat(of(Figure.WITHOUT_PERSONALITY, all)).isEqualTo(2);
        assertThat(of(Figure.WITHOUT_PERSONALITY, scouts)).isEqualTo(1);
        assertThat(of(Figure.WITHOUT_PERSONALITY, club, GMINA)).isZero();
    }

    @Test
    void only_registered_associations_count_as_such() {
        for (var kind : OrganisationKind.values()) {
            var registered = List.of(
                            OrganisationKind.STOWARZYSZENIE,
                            OrganisationKind.OSP,
                            OrganisationKind.KLUB_SPORTOWY,
                            OrganisationKind.LGD)
                    .contains(kind);

            assertThat(of(Figure.ASSOCIATIONS, partner("X", kind, Sector.SOCIAL)))
                    .as(kind.name())
                    .isEqualTo(registered ? 1 : 0);
        }
    }

    @Test
    void a_local_action_group_and_its_form_are_told_apart() {
        var group = courtyards(Stage.RECRUITMENT, PartnershipType.LAG, Optional.empty());
        var founded = group.classified(PartnershipType.LOCAL, LegalForm.LAG_ASSOCIATION);

        assertThat(PartnershipFigures.of(group, List.of()).of(Figure.LAG_TYPE)).hasValue(1);
        assertThat(PartnershipFigures.of(group, List.of()).of(Figure.LAG_ASSOCIATION))
                .hasValue(0);
        assertThat(PartnershipFigures.of(group, List.of()).of(Figure.FORM_CHOSEN))
                .hasValue(0);
        assertThat(PartnershipFigures.of(founded, List.of()).of(Figure.LAG_TYPE))
                .hasValue(0);
        assertThat(PartnershipFigures.of(founded, List.of()).of(Figure.LAG_ASSOCIATION))
                .hasValue(1);
        assertThat(PartnershipFigures.of(founded, List.of()).of(Figure.FORM_CHOSEN))
                .hasValue(1);
    }

    @Test
    void whoever_begins_and_does_not_depend_changes_nothing_for_the_other() {
        var school = initiating(OrganisationKind.SZKOLA, Sector.PUBLIC);
        var foundation = initiating(OrganisationKind.FUNDACJA, Sector.SOCIAL);
        var neighbours = initiating(OrganisationKind.GRUPA_NIEFORMALNA, Sector.SOCIAL);

        assertThat(of(Figure.DEPENDENT_INITIATOR, foundation, school)).isEqualTo(1);
        assertThat(of(Figure.DEPENDENT_INITIATOR, foundation, neighbours)).isZero();
    }

    @Test
    void who_is_silent_is_no_side() {
        var silent = new Partner(
                new Membership(
                        GMINA.membership().organisation(),
                        Role.PARTNER,
                        false,
                        false,
                        PartnershipSamples.STARTED,
                        List.of()),
                GMINA.traits());

        assertThat(started(Optional.empty(), silent, SCHOOL).of(Figure.CONFIRMED_SIDES))
                .hasValue(1);
        assertThat(started(Optional.empty(), silent).of(Figure.CONFIRMED_PEOPLE))
                .hasValue(0);
    }

    @Test
    void findings_that_block_are_counted_only_while_none_of_them_is_unknown() {
        var rules = new AnnotationConfigApplicationContext(Rules.class).getBean(Rules.class);
        var project = courtyards(Stage.RECRUITMENT, PartnershipType.LOCAL, Optional.empty());

        var standing = Conditions.judged(rules, project, PartnershipFigures.of(project, List.of(GMINA, SCHOOL)));

        var blocking = standing.composition().stream()
                .filter(each -> each.blocks() && each.rule().stops() == Rule.Stops.GOING_ON)
                .toList();
        assertThat(blocking).isNotEmpty();
        var counted = standing.figures().of(Figure.BLOCKING_FINDINGS);
        if (blocking.stream().anyMatch(Finding::unknown)) {
            assertThat(counted).isEmpty();
        } else {
            assertThat(counted).hasValue(blocking.size());
        }
        assertThat(standing.gate()).extracting(each -> each.rule().id()).contains("gate.R1");
    }

    private static Partner initiating(OrganisationKind kind, Sector sector) {
        return partner("Ktoś", kind, sector, Role.PARTNER, true);
    }
}
