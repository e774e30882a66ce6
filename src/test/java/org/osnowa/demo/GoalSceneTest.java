package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.coach.Coach;
import org.osnowa.coach.Draft;
import org.osnowa.coach.Verdict;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The goals of the five partnerships, against the sentences, verdicts and figures of their story (domain/08, 8.3). */
@OsnowaTest
@Transactional
class GoalSceneTest {

    /** The day of the demonstration, on which the story is told. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** Word for word as in the story, each with its verdict. */
    private static final Map<String, Verdict> STORY = Map.of(
            "Do 31 grudnia 2026 r. co najmniej 60 samotnych seniorów z gminy Zdrojewice jest odwiedzanych przez wolontariuszy minimum raz w tygodniu (na starcie 14 osób).",
            Verdict.PRECISE,
            "Do 31 marca 2027 r. telefon „Nie sami” przyjmuje co najmniej 40 rozmów miesięcznie od seniorów z gminy (na starcie 0 rozmów).",
            Verdict.PRECISE,
            "Do 30 listopada 2026 r. 10 z 12 partnerów potrafi rozpoznać sygnały samotności seniorów i wie, komu je zgłosić (na starcie 3 partnerów).",
            Verdict.PRECISE,
            "Do 30 czerwca 2028 r. 45 osób długotrwale bezrobotnych z powiatu pracuje co najmniej 3 miesiące po zakończeniu wsparcia (w 2025 r. 18 osób).",
            Verdict.PRECISE,
            "Do 31 grudnia 2027 r. 60 osób z powiatu kończy szkolenie zawodowe uzgodnione z pracodawcami (dziś 0 osób).",
            Verdict.PRECISE,
            "Do 31 października 2026 r. produkty pod znakiem „Smak Olszycy” sprzedaje 12 producentów z powiatu w 5 punktach (w 2025 r. 4 producentów w 1 punkcie).",
            Verdict.PRECISE,
            "Do 30 września 2026 r. na trzech jarmarkach sprzedaż producentów z powiatu wynosi łącznie co najmniej 90 000 zł (w 2025 r. 52 000 zł).",
            Verdict.PRECISE,
            "Poprawa estetyki i bezpieczeństwa podwórek na osiedlu Fabrycznym.",
            Verdict.VAGUE,
            "Do 30 września 2027 r. co najmniej 4 z 7 podwórek osiedla Fabrycznego mają nowe ławki i zieleń, o które dbają mieszkańcy (dziś 0 podwórek).",
            Verdict.PRECISE);

    @Autowired
    private Coach coach;

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient db;

    @Test
    void on_the_day_of_the_story_every_goal_reads_as_it_tells() {
        assertThat(told()).containsExactlyInAnyOrderElementsOf(STORY.keySet());
    }

    @Test
    void every_goal_has_the_verdict_of_the_story() {
        assertThat(told().stream()
                        .collect(Collectors.toMap(
                                each -> each,
                                each -> coach.assess(Draft.of(each), DAY).verdict())))
                .isEqualTo(STORY);
    }

    @Test
    void what_was_loaded_was_read_with_the_same_verdicts() {
        assertThat(db.sql("""
                        select slug, number, verdict
                          from goals
                          join partnerships on partnerships.id = partnership
                         where goals.id = any(:told)
                         order by slug, number
                        """)
                        .param("told", ids())
                        .query((row, _) -> tuple(row.getString("slug"), row.getInt("number"), row.getString("verdict")))
                        .list())
                .containsExactly(
                        tuple("drugi-start", 1, "PRECISE"),
                        tuple("drugi-start", 2, "PRECISE"),
                        tuple("nie-sami", 1, "PRECISE"),
                        tuple("nie-sami", 2, "PRECISE"),
                        tuple("nie-sami", 3, "PRECISE"),
                        tuple("podworka-od-nowa", 1, "VAGUE"),
                        tuple("podworka-od-nowa", 2, "PRECISE"),
                        tuple("smak-olszycy", 1, "PRECISE"),
                        tuple("smak-olszycy", 2, "PRECISE"));
    }

    @Test
    void the_way_that_is_done_is_that_of_the_story() {
        assertThat(goals("nie-sami"))
                .contains("48 z 60 osób, 73,9 % drogi", "31 z 40 rozmów miesięcznie, 77,5 % drogi")
                .contains("9 z 10 partnerów, 85,7 % drogi");
        assertThat(goals("smak-olszycy"))
                .contains("10 z 12 producentów, 75 % drogi", "osiągnięty częściowo")
                .contains("97 400 z 90 000 zł. To już cała droga.");
    }

    @Test
    void the_third_goal_of_the_seniors_is_one_day_late() {
        assertThat(words("nie-sami", "goals/" + Ids.of("demo nie-sami C3"))).contains("Ten termin już minął.");
        assertThat(words("nie-sami", "goals/" + Ids.of("demo nie-sami C1"))).doesNotContain("Ten termin już minął.");
    }

    @Test
    void the_three_questions_and_the_yes_of_partners_stand_as_told() {
        assertThat(goals("nie-sami")).contains("Żeby nikt stary nie był sam.", "potwierdza 11 z 12 partnerów");
        assertThat(goals("drugi-start")).contains("potwierdza 6 z 8 partnerów");
        assertThat(goals("smak-olszycy")).contains("potwierdza 6 z 6 partnerów");
        assertThat(goals("podworka-od-nowa")).contains("Na to pytanie nie ma jeszcze odpowiedzi.", "szkic", "ogólny");
        assertThat(goals("ciepla-woda")).contains("Nie ma jeszcze celów");
    }

    @Test
    void the_first_goal_of_the_seniors_answers_a_need_of_their_diagnosis() {
        assertThat(words("nie-sami", "goals/" + Ids.of("demo nie-sami C1")))
                .contains("Odpowiada na potrzebę", "Wielu seniorów, którzy mieszkają sami");
    }

    @Test
    void the_story_of_the_problem_goes_on_to_the_goals_and_what_came_of_them() {
        var page = problemOf("smak-olszycy");

        assertThat(page).contains("12 producentów z powiatu w 5 punktach", "Cel osiągnięty częściowo", "97 400 zł");
    }

    private String problemOf(String slug) {
        var problem = db.sql(
                        "select problem from problem_partnerships where partnership = :id order by problem limit 1")
                .param("id", Ids.of("demo " + slug))
                .query(UUID.class)
                .single();
        return new Browser(settings).get("/problems/" + problem).body().replace('\u00a0', ' ');
    }

    private static List<String> told() {
        return DemoCommunity.read("goals", Ambitions.class).partnerships().stream()
                .flatMap(each -> each.goals().stream())
                .map(each -> each.sentence(DAY))
                .toList();
    }

    private static UUID[] ids() {
        return DemoCommunity.read("goals", Ambitions.class).partnerships().stream()
                .flatMap(told -> told.goals().stream().map(goal -> Ids.of("demo " + told.slug() + " " + goal.id())))
                .toArray(UUID[]::new);
    }

    private String goals(String slug) {
        return words(slug, "goals");
    }

    private String words(String slug, String page) {
        return new Browser(settings)
                .get("/partnerships/" + slug + "/" + page)
                .body()
                .replace('\u00a0', ' ');
    }
}
