package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** The one next step, for each kind of person who looks. */
class NextStepStoryTest extends StoryTest {

    private static final Pattern NEXT = Pattern.compile("(?s)<b>Następny krok</b></p><p>(.*?)</p>");
    private static final String COURTYARDS = "/partnerships/podworka-od-nowa";

    @Test
    void a_guest_is_invited_to_take_part() {
        assertThat(next(guest(), COURTYARDS)).contains("Chcę pomóc", COURTYARDS + "/help");
    }

    @Test
    void somebody_from_elsewhere_can_offer_help() {
        assertThat(next(signedIn("kasia"), "/partnerships/smak-olszycy"))
                .contains("Chcę pomóc", "/partnerships/smak-olszycy/help");
    }

    @Test
    void whoever_may_answer_for_an_invited_organisation_is_led_to_the_answer() {
        assertThat(next(signedIn("sekretarz"), "/partnerships/smak-olszycy"))
                .contains("Gmina Zdrojewice ma tu zaproszenie", "/desk/invitations/");
    }

    @Test
    void the_coordinator_is_led_to_the_first_condition_that_is_unmet() {
        assertThat(next(signedIn("kasia"), COURTYARDS))
                .contains("Zapytaj każdego partnera, kto go reprezentuje", COURTYARDS + "/partners");
    }

    @Test
    void an_invitation_that_ran_out_waits_for_no_answer_but_for_another_letter() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(
                path + "/invitations",
                Map.of(
                        "organisation", LIBRARY.toString(),
                        "name", "Biblioteka",
                        "address", "biblioteka@zdrojewice.example",
                        "asked", "Sala",
                        "gain", "Czytelnicy",
                        "once", Ids.next().toString()));
        assertThat(next(magdalena, path)).contains("1 zaproszenie czeka na odpowiedź", "Zobacz zaproszenia");

        db.sql("""
                update invitations
                   set expires_at = now() - interval '1 day'
                 where partnership = (select id from partnerships where slug = :slug)
                """).param("slug", path.split("/")[2]).update();

        assertThat(next(magdalena, path))
                .contains("1 zaproszenie wygasło bez odpowiedzi", "Wyślij jeszcze raz", path + "/invitations");
    }

    @Test
    void a_person_of_a_partner_is_led_to_the_work_of_the_stage() {
        assertThat(next(signedIn("tadeusz"), "/partnerships/nie-sami"))
                .contains("Czy robimy to, na co się umówiliśmy?", "/partnerships/nie-sami/actions");
    }

    @Test
    void an_administrator_is_told_when_nobody_coordinates() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        assertThat(next(signedIn("admin"), path)).contains("Chcę pomóc");

        db.sql("delete from coordinators where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", path.split("/")[2])
                .update();

        assertThat(next(signedIn("admin"), path)).contains("Nikt nie koordynuje", path + "/access");
    }

    @Test
    void while_it_rests_or_when_it_has_ended_there_is_one_thing_for_everybody() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);

        state(path, "SUSPENDED");
        assertThat(next(magdalena, path)).contains("Zapisz decyzję", path + "/ending");
        assertThat(next(guest(), path)).contains("Nic teraz nie trzeba robić.").doesNotContain("href");

        state(path, "CLOSED");
        assertThat(next(magdalena, path)).contains(path + "/ended");
        assertThat(next(guest(), path)).contains("zakończyło pracę", path + "/ended");
    }

    private void state(String path, String state) {
        db.sql("update partnerships set state = :state, state_reason = 'Tak postanowili partnerzy.' where slug = :slug")
                .param("state", state)
                .param("slug", path.split("/")[2])
                .update();
    }

    /** There is exactly one. */
    private static String next(Browser visitor, String path) {
        var page = visitor.get(path).body().replace('\u00a0', ' ');
        var found = NEXT.matcher(page);
        assertThat(found.find()).as("a next step at " + path).isTrue();
        var words = found.group(1);
        assertThat(found.find()).as("a second one").isFalse();
        return words;
    }
}
