package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class GoalBrowserTest extends BrowserTest {

    @Autowired
    private JdbcClient db;

    @Test
    void the_coach_turns_improving_the_looks_into_a_precise_goal() {
        var goals = "/partnerships/" + courtyards() + "/goals";
        var kasia = signedIn("kasia@zdrojewice.example");
        kasia.opens(goals)
                .follows("Dodaj cel")
                .sees("Napisz jedno zdanie. Podpowiemy, czego w nim brakuje.")
                .fills("Co chcecie osiągnąć?", "Poprawa estetyki i bezpieczeństwa podwórek na osiedlu Fabrycznym.")
                .sees("ogólny", "„Poprawa”", "Do kiedy?", "Po czym poznamy, że się udało?", "Tak czytamy Wasz cel");
        assertThat(kasia.browser().findElements(By.cssSelector(".read-back .hinted")))
                .extracting(each -> each.getText())
                .anyMatch(each -> each.startsWith("Poprawa"));

        kasia.unfolds("Pomóż mi ułożyć zdanie")
                .fills("Kto lub co się zmieni", "podwórek")
                .fills("Gdzie", "osiedla Fabrycznego")
                .fills("Co będzie inaczej", "mają nowe ławki i zieleń, o które dbają mieszkańcy")
                .fills("Ile jest dziś", "0 podwórek")
                .fills("Ile ma być", "co najmniej 4 z 7")
                .fills("Do kiedy", "30 9 2027")
                .fills("Skąd będziecie to wiedzieć", "spacer z radą osiedla")
                .presses("Ułóż zdanie")
                .sees("precyzyjny");
        assertThat(kasia.value("Co chcecie osiągnąć?"))
                .startsWith("Do 30 września 2027 r. co najmniej 4 z 7 podwórek osiedla Fabrycznego mają nowe ławki");
        kasia.presses("Zapisz cel").sees("Zapisano.", "Cel C1", "To szkic.");

        var damian = guest().phone();
        damian.opens(goals)
                .sees("Do 30 września 2027 r. co najmniej 4 z 7 podwórek", "precyzyjny", "szkic")
                .doesNotSee("Poprawa estetyki");
        assertThat(damian.scrollsSideways()).isFalse();
    }

    @Test
    void without_javascript_the_coach_answers_to_a_button_and_stands_in_nobodys_way() {
        var goals = "/partnerships/" + courtyards() + "/goals";
        var kasia = guestWithoutJavaScript().with(cast.session("kasia@zdrojewice.example"));
        kasia.opens(goals + "/new")
                .fills("Co chcecie osiągnąć?", "Poprawa estetyki podwórek.")
                .presses("Sprawdź cel")
                .sees("ogólny", "„Poprawa”", "Do kiedy?");
        assertThat(kasia.value("Co chcecie osiągnąć?")).isEqualTo("Poprawa estetyki podwórek.");

        kasia.presses("Zapisz cel").sees("Cel C1", "Poprawa estetyki podwórek.", "ogólny");
    }

    @Test
    void who_listens_hears_the_sum_and_only_the_sum() {
        var goals = "/partnerships/" + courtyards() + "/goals";
        var kasia = signedIn("kasia@zdrojewice.example");
        kasia.opens(goals + "/new")
                .fills("Co chcecie osiągnąć?", "Poprawa estetyki podwórek.")
                .sees("ogólny");

        var status = By.cssSelector("[role=status][data-coach-status]");
        new WebDriverWait(kasia.browser(), java.time.Duration.ofSeconds(5))
                .until(browser -> String.valueOf(browser.findElement(status).getDomProperty("textContent"))
                        .startsWith("Cel jest ogólny."));
        assertThat(kasia.browser().findElements(By.cssSelector("[role=status]")))
                .hasSize(1);
    }

    /** A partnership of Kasia's neighbours beside the one of the story, which other tests read. */
    private String courtyards() {
        var slug = "podworka-" + Ids.next().toString().substring(24);
        var id = UUID.randomUUID();
        db.sql("""
                insert into partnerships (id, slug, name, matter, level, place, initiator, started_on, stage, stage_since,
                                          state_since)
                select :id, :slug, 'Podwórka testowe', matter, level, place, initiator, current_date, 'GOALS_AND_PLAN',
                       current_date, current_date
                  from partnerships
                 where slug = 'podworka-od-nowa'
                """).param("id", id).param("slug", slug).update();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                values (gen_random_uuid(), :id, :neighbours, 'PARTNER', true, false, current_date)
                """).param("id", id).param("neighbours", Ids.of("demo O19")).update();
        db.sql("insert into coordinators (partnership, person, since) values (:id, :kasia, current_date)")
                .param("id", id)
                .param("kasia", Ids.of("demo kasia"))
                .update();
        return slug;
    }
}
