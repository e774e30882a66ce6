package org.osnowa.formalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.organisations.Seat;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Partner;
import org.osnowa.partnerships.Role;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Money;
import org.osnowa.rules.Figures;
import org.osnowa.rules.Finding;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rules;

/** Each rule that asks for facts, from the facts to the finding: where it holds and where it does not. */
class FormalFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final Partner POWIAT = partner("Powiat", OrganisationKind.POWIAT, Sector.PUBLIC, Role.LEAD_PARTNER);
    private static final Partner PUP = partner(
            "PUP",
            OrganisationKind.PUP,
            Sector.PUBLIC,
            new org.osnowa.partnerships.Part(
                    Role.IMPLEMENTING_UNIT, Optional.of(POWIAT.membership().organisation()), false));
    private static final Partner BRZEG = partner("Drugi Brzeg", OrganisationKind.FUNDACJA, Sector.SOCIAL, Role.PARTNER);
    private static final Partner KES =
            partner("Kęs", OrganisationKind.SPOLDZIELNIA_SOCJALNA, Sector.SOCIAL, Role.PARTNER);

    private final Rules rules = new Rules();

    @Test
    void rule_J3_asks_for_title_programme_and_both_days() {
        assertThat(finding("rule.J3", facts(project(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 6, 30))))
                        .met())
                .isTrue();
        assertThat(finding("rule.J3", facts(project(LocalDate.of(2027, 2, 1), null)))
                        .unmet())
                .isTrue();
        assertThat(finding("rule.J3", Facts.none()).unmet()).isTrue();
    }

    @Test
    void rule_J4_counts_what_a_unit_does_for_the_party_it_works_for() {
        var unit = part(PUP, "Staże", "pośrednicy", null);
        var foundation = part(BRZEG, "Trenerzy", "trenerzy", null);

        assertThat(finding("rule.J4", List.of(unit, foundation), POWIAT, PUP, BRZEG)
                        .met())
                .isTrue();
        var alone = finding("rule.J4", List.of(foundation), POWIAT, PUP, BRZEG);
        assertThat(alone.unmet()).isTrue();
        assertThat(alone.who()).containsExactly("Powiat");
        assertThat(finding("rule.J4", List.of(part(BRZEG, "Trenerzy", null, null)), BRZEG)
                        .who())
                .containsExactly("Drugi Brzeg");
        assertThat(finding("rule.J4", List.of()).unmet())
                .as("nobody has a task where nobody is")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"512000, 338000, true", "512000, 337999, false", "512000, 338001, false"})
    void rule_J5_counts_every_grosz(long powiat, long foundation, boolean holds) {
        var facts = Facts.none()
                .with(new Facts.Project(null, null, null, null, new Money(85_000_000), call(null, null), null, null));
        var parts = List.of(part(POWIAT, null, null, powiat * 100), part(BRZEG, null, null, foundation * 100));

        assertThat(finding("rule.J5", new Book(facts, parts, List.of()), POWIAT, BRZEG)
                        .met())
                .isEqualTo(holds);
    }

    @Test
    void rule_J5_does_not_hold_without_a_budget() {
        assertThat(finding("rule.J5", List.of(), POWIAT).unmet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-18, true", "2026-09-15, true", "2026-09-14, false"})
    void rule_J6_takes_twenty_one_days_with_criteria_and_a_result(LocalDate until, boolean holds) {
        var call = new Facts.Call(LocalDate.of(2026, 8, 25), until, LocalDate.of(2026, 9, 25), true);
        var open = Facts.none().with(new Facts.Project(null, null, null, null, null, call, null, null));
        var silent = Facts.none()
                .with(new Facts.Project(
                        null, null, null, null, null, new Facts.Call(call.from(), until, null, true), null, null));

        assertThat(finding("rule.J6", new Book(open, List.of(), List.of()), POWIAT, BRZEG)
                        .met())
                .isEqualTo(holds);
        assertThat(finding("rule.J6", new Book(silent, List.of(), List.of()), POWIAT, BRZEG)
                        .unmet())
                .as("no result was published")
                .isTrue();
    }

    @Test
    void rule_J7_is_unknown_until_every_party_has_said() {
        assertThat(finding("rule.J7", List.of(linked(BRZEG, false)), BRZEG, KES).unknown())
                .isTrue();
        assertThat(finding("rule.J7", List.of(linked(BRZEG, false), linked(KES, false)), BRZEG, KES)
                        .met())
                .isTrue();
        var found = finding("rule.J7", List.of(linked(BRZEG, true), linked(KES, false)), BRZEG, KES);
        assertThat(found.unmet()).isTrue();
        assertThat(found.who()).containsExactly("Drugi Brzeg");
    }

    @Test
    void rule_J8_looks_at_the_signature_and_at_the_calendar() {
        assertThat(finding("rule.J8", Facts.none()).unknown()).isTrue();
        assertThat(finding("rule.J8", applied(TODAY, null)).met())
                .as("there is time today")
                .isTrue();
        assertThat(finding("rule.J8", applied(TODAY.minusDays(1), null)).unmet())
                .isTrue();
        assertThat(finding("rule.J8", applied(TODAY, TODAY)).met()).isTrue();
        assertThat(finding("rule.J8", applied(TODAY, TODAY.plusDays(1))).unmet())
                .isTrue();
    }

    @Test
    void rules_P3_to_P6_ask_for_each_part_of_the_undertaking() {
        var all = undertaking("Dach", "Firma utrzymuje", "Zadania", "Ryzyka", TODAY, Facts.Choosing.PROCUREMENT);
        for (var id : List.of("rule.P3", "rule.P4", "rule.P5", "rule.P6")) {
            assertThat(finding(id, all).met()).as(id).isTrue();
            assertThat(finding(id, Facts.none()).unmet()).as(id).isTrue();
        }
        assertThat(finding("rule.P3", undertaking("Dach", null, null, null, null, null))
                        .unmet())
                .as("without maintenance it is a mere procurement")
                .isTrue();
        assertThat(finding("rule.P4", undertaking("Dach", "Firma", "Zadania", null, null, null))
                        .unmet())
                .as("tasks without risks")
                .isTrue();
    }

    @Test
    void rule_C2_wants_one_cause_and_rule_C4_the_addressee_outside() {
        assertThat(finding("rule.C2", cause("Autobus do szpitala\n", null, null))
                        .met())
                .isTrue();
        assertThat(finding("rule.C2", cause("Autobus\nChodnik", null, null)).unmet())
                .isTrue();
        assertThat(finding("rule.C2", Facts.none()).unmet()).isTrue();
        assertThat(finding("rule.C4", Facts.none()).unknown()).isTrue();
        assertThat(finding("rule.C4", cause(null, "Rada Powiatu", null)).met()).isTrue();
        assertThat(finding("rule.C4", new Book(cause(null, null, POWIAT), List.of(), List.of()), POWIAT, BRZEG)
                        .unmet())
                .isTrue();
        assertThat(finding("rule.C4", new Book(cause(null, null, POWIAT), List.of(), List.of()), BRZEG)
                        .met())
                .as("who has left is outside")
                .isTrue();
    }

    @Test
    void rule_N3_wants_something_and_in_words() {
        assertThat(finding("rule.N3", contribution(true, "Dwie soboty pracy")).met())
                .isTrue();
        assertThat(finding("rule.N3", contribution(true, null)).unmet()).isTrue();
        assertThat(finding("rule.N3", contribution(false, "Zobaczymy")).unmet()).isTrue();
    }

    @Test
    void rule_O2_names_the_bidder_without_an_action() {
        var bid = finding("rule.O2", List.of(part(BRZEG, "Warsztaty", null, null)), BRZEG, KES, POWIAT);

        assertThat(bid.unmet()).isTrue();
        assertThat(bid.who()).containsExactly("Kęs");
        assertThat(finding("rule.O2", List.of(part(BRZEG, "Warsztaty", null, null)), BRZEG, POWIAT)
                        .met())
                .isTrue();
    }

    @Test
    void rule_M1_takes_an_agreement_in_writing_without_the_labour_office() {
        var figures = figures(new Book(Facts.none().agreed(TODAY), List.of(), List.of()))
                .with(org.osnowa.rules.Figure.LABOUR_OFFICES, 0)
                .with(org.osnowa.rules.Figure.LABOUR_MARKET_INSTITUTIONS, 2);
        var without = figures(new Book(Facts.none(), List.of(), List.of()))
                .with(org.osnowa.rules.Figure.LABOUR_OFFICES, 0)
                .with(org.osnowa.rules.Figure.LABOUR_MARKET_INSTITUTIONS, 2);

        assertThat(named("rule.M1", figures).met()).isTrue();
        assertThat(named("rule.M1", without).unmet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // votes of the largest group, of all, over 49 %, in control under the rules of 2021–27
        "7, 15, false, false",
        "7, 14, true, true",
        "49, 100, false, false",
        "50, 100, true, true",
        "497, 1000, true, false"
    })
    void rules_G3a_and_G3b_count_votes_as_whole_numbers(int largest, int all, boolean over, boolean controls) {
        var board = groups(largest, all, false);

        assertThat(finding("rule.G3a", present(board, Facts.Period.PRESENT)).unmet())
                .isEqualTo(over);
        assertThat(finding("rule.G3b", present(board, Facts.Period.PRESENT)).unmet())
                .isEqualTo(controls);
        assertThat(finding("rule.G3b", present(board, Facts.Period.OLD)).unmet())
                .as("in a strategy of 2014 to 2020 more than 49 in 100 is too much")
                .isEqualTo(over);
    }

    @Test
    void rule_G3b_does_not_let_a_veto_or_an_empty_board_pass() {
        assertThat(finding("rule.G3b", present(groups(5, 15, true), Facts.Period.PRESENT))
                        .who())
                .containsExactly("Publiczny");
        assertThat(finding("rule.G3b", present(List.of(), Facts.Period.PRESENT)).unmet())
                .isTrue();
        assertThat(finding("rule.G3a", present(List.of(), Facts.Period.PRESENT)).unmet())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, 30000, true", "2, 150000, true", "1, 60000, false", "2, 29999, false", "2, 150001, false"})
    void rule_G4_asks_for_gminas_and_people(int gminas, int people, boolean holds) {
        var facts = Facts.none().with(new Facts.Strategy(Facts.Period.PRESENT, gminas, people));

        assertThat(finding("rule.G4", facts).met()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"ASSOCIATION, rule.F3, 7", "SIMPLE_ASSOCIATION, rule.F5, 3"})
    void an_association_is_founded_by_people_of_whom_one_too_few_is_not_enough(LegalForm form, String id, int least) {
        var enough = figures(new Book(Facts.none().foundedBy(least), List.of(), List.of()));
        var few = figures(new Book(Facts.none().foundedBy(least - 1), List.of(), List.of()));

        assertThat(rules.in(form, enough))
                .filteredOn(each -> each.rule().id().equals(id))
                .allMatch(Finding::met);
        assertThat(rules.in(form, few))
                .filteredOn(each -> each.rule().id().equals(id))
                .allMatch(Finding::unmet);
    }

    private Finding finding(String id, Facts facts) {
        return finding(id, new Book(facts, List.of(), List.of()), POWIAT, BRZEG);
    }

    private Finding finding(String id, List<Part> parts, Partner... partners) {
        return finding(id, new Book(Facts.none(), parts, List.of()), partners);
    }

    private Finding finding(String id, Book book, Partner... partners) {
        return named(id, figures(book, partners));
    }

    private Finding named(String id, Figures figures) {
        return Stream.of(PartnershipType.values())
                .flatMap(type -> rules.composition(Optional.of(type), Optional.empty(), figures).stream())
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(Book book, Partner... partners) {
        var figures = new Figures()
                .with(org.osnowa.rules.Figure.PARTNERS, partners.length)
                .with(org.osnowa.rules.Figure.CIVIC_BIDDERS, partners.length)
                .with(org.osnowa.rules.Figure.LEAD_PROCURES, true)
                .with(org.osnowa.rules.Figure.PARTNER_OUTSIDE_PUBLIC_FINANCE, true);
        FormalFigures.set(book, List.of(partners), TODAY, figures);
        return figures;
    }

    private static Facts facts(Facts.Project project) {
        return Facts.none().with(project);
    }

    private static Facts.Project project(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Facts.Project("Drugi start", "Nabór 6.3", from, until, null, call(null, null), null, null);
    }

    private static Facts.Call call(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Facts.Call(from, until, null, false);
    }

    private static Facts applied(LocalDate on, @Nullable LocalDate signed) {
        return facts(new Facts.Project(null, null, null, null, null, call(null, null), on, signed));
    }

    private static Facts undertaking(
            String what,
            @Nullable String upkeep,
            @Nullable String tasks,
            @Nullable String risks,
            @Nullable LocalDate assessed,
            Facts.@Nullable Choosing choosing) {
        return Facts.none()
                .with(new Facts.Undertaking(
                        what, upkeep, tasks, risks, assessed == null ? null : "Opłaca się", assessed, choosing));
    }

    private static Facts cause(@Nullable String causes, @Nullable String addressee, @Nullable Partner partner) {
        return Facts.none()
                .with(new Facts.Cause(
                        causes,
                        addressee,
                        partner == null
                                ? null
                                : partner.membership().organisation().value()));
    }

    private static Facts contribution(boolean work, @Nullable String words) {
        return Facts.none().with(new Facts.Contribution(work, false, false, words));
    }

    private static Book present(List<InterestGroup> board, Facts.Period period) {
        return new Book(Facts.none().with(new Facts.Strategy(period, 3, 60_000)), List.of(), board);
    }

    /** The rest of the votes is split so that nobody else has many. */
    private static List<InterestGroup> groups(int largest, int all, boolean veto) {
        var others = all - largest;
        return List.of(
                new InterestGroup(new GroupId(Ids.next()), "Publiczny", largest, veto),
                new InterestGroup(new GroupId(Ids.next()), "Rolnicy", others / 2, false),
                new InterestGroup(new GroupId(Ids.next()), "Mieszkańcy", others - others / 2, false));
    }

    private static Part part(Partner of, @Nullable String task, @Nullable String human, @Nullable Long share) {
        return new Part(
                of.membership().organisation(),
                task,
                new Part.Resources(human, null, null, null),
                share == null ? null : new Money(share),
                null,
                null,
                0);
    }

    private static Part linked(Partner of, boolean linked) {
        return new Part(
                of.membership().organisation(),
                null,
                new Part.Resources(null, null, null, null),
                null,
                linked,
                null,
                0);
    }

    private static Partner partner(String name, OrganisationKind kind, Sector sector, Role role) {
        return partner(name, kind, sector, org.osnowa.partnerships.Part.of(role));
    }

    private static Partner partner(
            String name, OrganisationKind kind, Sector sector, org.osnowa.partnerships.Part part) {
        var id = new OrganisationId(Ids.of(name));
        return new Partner(
                new Membership(id, part, false, false, TODAY, List.of()),
                new Traits(
                        new OrganisationSummary(id, name, null, kind, sector, new Seat(PlaceId.POLAND, null)),
                        List.of()));
    }
}
