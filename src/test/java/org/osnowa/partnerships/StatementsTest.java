package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.osnowa.web.Cast;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a page of a partnership asks the database, whoever looks and however many partners there are. What every page asks, for
 * whom it is signed in and what waits for them, is measured on a page without content and does not count here.
 */
@OsnowaTest
@Transactional
class StatementsTest {

    private static final int MOST = 12;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 200})
    void a_page_of_a_partnership_makes_no_more_than_twelve_statements(int partners) throws Exception {
        var slug = partnership(partners);

        for (var email : new @Nullable String[] {null, "kasia", "tadeusz", "magdalena", "admin"}) {
            for (var page : List.of("", "/partners", "/stage", "/type")) {
                var sent = sent(email, "/partnerships/" + slug + page);
                assertThat(sent)
                        .as("%s at %s with %d partners", email, page, partners)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(MOST);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nie-sami", "drugi-start", "smak-olszycy", "podworka-od-nowa", "ciepla-woda"})
    void the_partnerships_of_the_story_keep_to_it_at_every_stage_and_type(String slug) throws Exception {
        for (var email : new @Nullable String[] {null, "kasia", "magdalena", "dorota"}) {
            for (var page : List.of("", "/stage", "/type")) {
                assertThat(sent(email, "/partnerships/" + slug + page))
                        .as("%s at %s", email, page)
                        .hasSizeLessThanOrEqualTo(MOST);
            }
        }
    }

    @Test
    void the_pages_of_meetings_keep_to_it_however_many_are_invited() throws Exception {
        var slug = partnership(200);
        var id = db.sql("""
                with called as (insert into meetings (id, partnership, day, place, title)
                                select gen_random_uuid(), id, current_date, 'Ratusz', 'Plan'
                                  from partnerships
                                 where slug = :slug
                                returning id, partnership)
                insert into meeting_attendances (meeting, organisation, presence, counts)
                select called.id, organisation, 'INVITED', true
                  from called
                  join memberships on memberships.partnership = called.partnership
                returning meeting::text
                """).param("slug", slug).query(String.class).list().getFirst();
        var stored = db.sql(
                        "select id::text from meetings where partnership = (select id from partnerships where slug = 'nie-sami')")
                .query(String.class)
                .list();
        var poll = db.sql("select id::text from date_polls limit 1")
                .query(String.class)
                .single();
        var paths = new ArrayList<String>(List.of("/partnerships/nie-sami/polls/" + poll));
        for (var page : List.of("", "/minutes", "/letters", "/attendance", "/agenda/new")) {
            paths.add("/partnerships/" + slug + "/meetings/" + id + page);
            stored.forEach(each -> paths.add("/partnerships/nie-sami/meetings/" + each + page));
        }
        for (var path : paths) {
            assertThat(sent("magdalena", path)).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        }
    }

    /**
     * Three pages are over it, by as much as stands here, so that they do not grow: the goals read who may say yes, and by which
     * letter they were asked; the balance and the realness index read what several modules keep, of which each sends its own
     * statement, and stand behind a door that looks at access before the page does.
     */
    @ParameterizedTest
    @CsvSource({
        "/goals, 14",
        "/benefits, 12",
        "/actions, 12",
        "/history, 12",
        "/diagnosis, 12",
        "/commitments, 12",
        "/decisions, 12",
        "/decisions/concessions, 12",
        "/decisions/proposals, 12",
        "/decisions/proposals/new, 12",
        "/decisions/rule, 12",
        "/agreement, 12",
        "/meetings, 12",
        "/polls, 12",
        "/disputes, 12",
        "/balance, 14",
        "/realness, 13",
        "/presence, 12"
    })
    void the_other_pages_keep_to_it_too(String page, int most) throws Exception {
        var insiders = Map.of(
                "nie-sami",
                "magdalena",
                "drugi-start",
                "dorota",
                "smak-olszycy",
                "zbigniew",
                "podworka-od-nowa",
                "kasia",
                "ciepla-woda",
                "sekretarz",
                partnership(200),
                "magdalena");
        for (var each : insiders.entrySet()) {
            var path = "/partnerships/" + each.getKey() + page;
            var sent = sent(each.getValue(), path);
            assertThat(sent).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nie-sami W1", "nie-sami W2", "smak-olszycy W2"})
    void so_does_a_proposal_in_whatever_round_it_is(String proposal) throws Exception {
        var slug = proposal.substring(0, proposal.indexOf(' '));
        var path = "/partnerships/" + slug + "/decisions/proposals/" + Ids.of("demo " + proposal);
        assertThat(sent(slug.equals("nie-sami") ? "magdalena" : "zbigniew", path))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void a_dispute_keeps_to_it_too() throws Exception {
        var path = "/partnerships/podworka-od-nowa/disputes/" + Ids.of("demo dispute podworka-od-nowa");
        for (var email : List.of("kasia", "tadeusz")) {
            assertThat(sent(email, path)).as(email).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        }
        assertThat(sent("kasia", "/partnerships/podworka-od-nowa/disputes/new")).hasSizeLessThanOrEqualTo(MOST);
        assertThat(sent(null, "/help/templates/rules-lag")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_statement_is_heard() throws Exception {
        assertThat(Statements.during(() -> db.sql("select 1").query().singleRow()))
                .containsExactly("select 1");
    }

    /** What the page itself sends, beyond what the visitor costs on any page. */
    private List<String> sent(@Nullable String email, String path) throws Exception {
        var all = fewest(email, path);
        var frame = fewest(email, "/help");
        return all.subList(0, Math.max(0, all.size() - frame.size()));
    }

    /** What waits for somebody is counted once a moment, by whichever page comes then: the second time it is counted already. */
    private List<String> fewest(@Nullable String email, String path) throws Exception {
        var first = asked(email, path);
        var second = asked(email, path);
        return first.size() < second.size() ? first : second;
    }

    private List<String> asked(@Nullable String email, String path) throws Exception {
        var request = get(path);
        if (email != null) {
            request.cookie(cast.session(email + "@zdrojewice.example"));
        }
        return Statements.during(() -> mvc.perform(request).andExpect(status().isOk()));
    }

    /** Coordinated by Magdalena; its partners are invented organisations of all sectors, one of them Tadeusz's. */
    private String partnership(int partners) {
        var id = Ids.next();
        db.sql("""
                insert into partnerships (id, slug, name, matter, level, place, initiator, started_on, type, form, stage,
                                          stage_since, state, state_since)
                values (:id, :slug, 'Wielkie partnerstwo', repeat('Sprawa, która łączy wielu. ', 4), 'GMINA', '990101',
                        'SOCIAL', current_date, 'PROJECT', 'ASSOCIATION', 'RECRUITMENT', current_date, 'ACTIVE',
                        current_date)
                """).param("id", id).param("slug", slug(id)).update();
        db.sql(
                        "insert into coordinators (partnership, person, since) select :id, id, current_date from people where email like 'magdalena@%'")
                .param("id", id)
                .update();
        if (partners > 0) {
            join(id, partners);
        }
        return slug(id);
    }

    private void join(UUID id, int partners) {
        db.sql("""
                insert into organisations (id, name, kind, sector, fields, fictional)
                select gen_random_uuid(), 'Wielki partner ' || n, 'FUNDACJA', 'SOCIAL', '{CULTURE}', true
                  from generate_series(1, :others) n
                """).param("others", partners - 1).update();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), :id, id, 'PARTNER', false, false, current_date
                  from organisations
                 where name like 'Wielki partner %' or name like '%Most Pokoleń%'
                """).param("id", id).update();
    }

    private static String slug(UUID id) {
        return "wielkie-" + id.toString().substring(24);
    }
}
