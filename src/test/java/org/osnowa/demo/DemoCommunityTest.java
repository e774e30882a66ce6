package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The invented community, against the figures of its story. */
@OsnowaTest
@Transactional
class DemoCommunityTest {

    @Autowired
    private Settings settings;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Test
    void a_visitor_of_the_demonstration_signs_in_as_somebody_with_one_button() {
        var browser = new Browser(settings);
        var page = browser.get("/sign-in").body();

        for (var email : List.of("magdalena", "tadeusz", "joanna", "kasia", "dorota", "admin")) {
            assertThat(page).contains("name=\"email\" value=\"" + email + "@zdrojewice.example\"");
        }
        assertThat(page).contains("name=\"password\" value=\"osnowa-demo\"", "Zaloguj się jako Magdalena");
        assertThat(browser.post("/sign-in", Map.of("email", "magdalena@zdrojewice.example", "password", "osnowa-demo"))
                        .location())
                .isEqualTo("/desk");
    }

    @Test
    void twenty_eight_organisations_stand_in_their_sectors() {
        var ids = java.util.stream.IntStream.rangeClosed(1, 28)
                .mapToObj("demo O%02d"::formatted)
                .map(name -> new OrganisationId(Ids.of(name)))
                .toList();

        var sectors = organisations.summaries(ids).values().stream()
                .collect(Collectors.groupingBy(OrganisationSummary::sector, Collectors.counting()));

        assertThat(sectors).isEqualTo(Map.of(Sector.PUBLIC, 13L, Sector.BUSINESS, 7L, Sector.SOCIAL, 8L));
    }

    @Test
    void five_partnerships_have_the_members_and_stages_of_the_story() {
        var told = java.util.stream.Stream.of(
                        "nie-sami", "drugi-start", "smak-olszycy", "podworka-od-nowa", "ciepla-woda")
                .map(partnerships::get)
                .map(each -> each.slug() + " " + each.stage().stage().number() + " "
                        + memberships.in(each.id()).size());

        assertThat(told)
                .containsExactly(
                        "nie-sami 6 12",
                        "drugi-start 5 8",
                        "smak-olszycy 7 6",
                        "podworka-od-nowa 3 3",
                        "ciepla-woda 2 2");
    }

    @Test
    void dorota_acts_for_two_organisations_so_that_the_switch_between_them_is_seen() {
        var hers = mandates.currentOf(new PersonId(Ids.of("demo dorota")), LocalDate.now(clock));

        assertThat(hers)
                .extracting(Mandate::organisation, Mandate::scope)
                .containsExactly(
                        tuple(new OrganisationId(Ids.of("demo O04")), Mandate.Scope.DECIDES),
                        tuple(new OrganisationId(Ids.of("demo O11")), Mandate.Scope.CONSULTS));
    }

    @Test
    void every_organisation_is_marked_as_invented() {
        assertThat(db.sql("select count(*) from organisations where source like 'demo O%' and not fictional")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
