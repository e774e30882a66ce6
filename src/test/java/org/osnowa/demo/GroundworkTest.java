package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the five partnerships found out and planned, against the figures of their story. */
@OsnowaTest
@Transactional
class GroundworkTest {

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void the_seniors_know_who_lives_alone_and_what_they_have() {
        assertThat(diagnosis("nie-sami"))
                .contains("620 osób", "14 osób", "41 % seniorów", "183 osoby")
                .contains("24 wolontariuszy", "Bus na dziewięć osób", "Telefon i sala", "Czwartki u „Olszycanek”")
                .contains(
                        "Z pięciu głównych dziedzin nie ma tu: rynek pracy.",
                        "Jest 12, na tym etapie potrzeba 5",
                        "Partnerzy wiedzą o tym od")
                .contains(day(-334));
    }

    @Test
    void the_project_has_six_resources_and_the_producers_lack_a_sector() {
        assertThat(diagnosis("drugi-start"))
                .contains(
                        "Jest 6, na tym etapie potrzeba 3",
                        "Pracownia CNC",
                        "Trenerzy pracy",
                        "Hala i brygadziści",
                        "18 osób w roku")
                .contains("Jest 8, na tym etapie potrzeba 5");
        assertThat(diagnosis("smak-olszycy"))
                .contains("4 producentów", "52 000 zł", "Nie ma nikogo z sektora: publiczny.");
    }

    @Test
    void the_courtyards_were_walked_and_counted() {
        assertThat(diagnosis("podworka-od-nowa"))
                .contains("23 osoby", "112 osób", "640 mieszkań", "7 podwórek", "3 ławki", "37 zgłoszeń")
                .contains("Jest 7, na tym etapie potrzeba 5", day(-62));
    }

    @Test
    void the_swimming_pool_has_two_numbers_and_not_yet_enough_resources() {
        assertThat(diagnosis("ciepla-woda"))
                .contains(
                        "214 000 zł rocznie",
                        "1 900 m²",
                        "Jest 1, na tym etapie potrzeba 3",
                        "Jest 2, na tym etapie potrzeba 5");
    }

    @Test
    void eight_actions_of_the_seniors_have_the_partners_states_and_days_of_the_story() {
        assertThat(partnersOf("nie-sami"))
                .containsExactlyInAnyOrder(
                        "Odwiedziny wolontariuszy O13 O02 O17",
                        "Telefon „Nie sami” O06 O01 O18",
                        "Szkolenia wolontariuszy O10 O13",
                        "Bus na odwiedziny i wydarzenia O15",
                        "Pieczywo do drzwi O22 O13",
                        "Przegląd domowej apteczki O24 O10",
                        "„Nie daj się oszukać” O09",
                        "Paczki i wigilia sąsiedzka O16 O15 O17");
        assertThat(plan("nie-sami"))
                .contains(
                        "W planie jest 8 działań.",
                        "Zrobione: 1. Po terminie: 2.",
                        "6 z 8 działań (75 %) prowadzi co najmniej dwóch partnerów")
                .contains(day(-47), day(19), "zastępcy", "nie wiadomo, co wtedy zrobicie");
    }

    @Test
    void every_goal_of_the_three_who_have_a_plan_has_an_action() {
        assertThat(goalsOf("nie-sami"))
                .containsExactlyInAnyOrder(goal("nie-sami", 1), goal("nie-sami", 2), goal("nie-sami", 3));
        assertThat(goalsOf("drugi-start")).containsExactlyInAnyOrder(goal("drugi-start", 1), goal("drugi-start", 2));
        assertThat(goalsOf("smak-olszycy")).containsExactlyInAnyOrder(goal("smak-olszycy", 1), goal("smak-olszycy", 2));
        assertThat(plan("podworka-od-nowa")).contains("Nie ma jeszcze działań");
        assertThat(plan("ciepla-woda")).contains("Nie ma jeszcze działań");
    }

    private List<String> partnersOf(String slug) {
        return db.sql("""
                select title || ' ' || replace(source, 'demo ', '')
                             || coalesce((select string_agg(' ' || replace(helper.source, 'demo ', ''), '' order by helper.source)
                                            from plan_action_partners
                                            join organisations helper on helper.id = organisation
                                           where action = plan_actions.id), '')
                  from plan_actions
                  join organisations on organisations.id = responsible
                 where partnership = :partnership
                """)
                .param("partnership", Ids.of("demo " + slug))
                .query(String.class)
                .list();
    }

    private List<UUID> goalsOf(String slug) {
        return db.sql("select distinct goal from plan_actions where partnership = :partnership")
                .param("partnership", Ids.of("demo " + slug))
                .query(UUID.class)
                .list();
    }

    private static UUID goal(String slug, int number) {
        return Ids.of("demo " + slug + " C" + number);
    }

    private String day(int offset) {
        return Text.date(LocalDate.now(clock).plusDays(offset), Text.POLISH).replace('\u00a0', ' ');
    }

    private String diagnosis(String slug) {
        return words(slug, "diagnosis");
    }

    private String plan(String slug) {
        return words(slug, "actions");
    }

    private String words(String slug, String page) {
        return new Browser(settings)
                .get("/partnerships/" + slug + "/" + page)
                .body()
                .replace('\u00a0', ' ')
                .replace("</b> – ", " ");
    }
}
