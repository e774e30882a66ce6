package org.osnowa.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class PresenceStoryTest extends StoryTest {

    private static final Pattern CELL = Pattern.compile("href=\"(/partnerships/nie-sami/presence/[0-9a-f-]{36}/2)\"");

    @Test
    void a_partner_opens_a_cell_and_finds_what_happened() {
        var tadeusz = signedIn("tadeusz");
        var picture = tadeusz.get("/partnerships/nie-sami/presence");
        assertThat(words(picture)).contains("Kto był przy którym etapie", "Ilu partnerów", "partner bez śladu udziału");

        var cell = words(tadeusz.get(found(CELL, picture)));

        assertThat(cell).contains("Etap 2: Diagnoza", "Ślady udziału", "href=\"/partnerships/nie-sami/diagnosis\"");
    }

    @Test
    void the_public_reads_who_took_part_and_not_who_was_absent() {
        var page = words(guest().get("/partnerships/nie-sami/presence"));

        assertThat(page)
                .contains("prowadzenie, ", "bez wpisu", "Najwięcej partnerów było przy etapie")
                .doesNotContain(
                        "partner bez śladu udziału",
                        "nie ma śladu udziału",
                        "jeszcze nie partner",
                        "/presence/",
                        ">Udział<");
    }

    @Test
    void nobody_from_outside_opens_a_cell() {
        var cell = "/partnerships/nie-sami/presence/" + WELFARE + "/2";

        assertThat(guest().get(cell).status()).as("to signing in").isEqualTo(303);
        assertThat(signedIn("kasia").get(cell).status()).isEqualTo(404);
        assertThat(signedIn("magdalena").get(cell).status()).isEqualTo(200);
    }

    @Test
    void a_cell_of_a_stage_or_a_partner_that_is_not_there_is_missing() {
        var magdalena = signedIn("magdalena");
        var presence = "/partnerships/nie-sami/presence/";

        assertThat(magdalena.get(presence + WELFARE + "/9").status()).isEqualTo(404);
        assertThat(magdalena.get(presence + WELFARE + "/0").status()).isEqualTo(404);
        assertThat(magdalena.get(presence + Ids.of("demo O04") + "/2").status()).isEqualTo(404);
    }

    @Test
    void a_line_of_the_diagnosis_is_a_trace_of_the_partner_for_whom_it_was_written() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        assertThat(words(magdalena.get(path + "/presence"))).contains("Nie ma jeszcze śladów");

        magdalena.post(
                path + "/diagnosis/entries",
                Map.of(
                        "part",
                        "RESOURCE",
                        "words",
                        "Sala na spotkania",
                        "kind",
                        "PLACE",
                        "whose",
                        "MGOPS",
                        "version",
                        "0"));

        var picture = words(magdalena.get(path + "/presence"));
        assertThat(picture).contains("udział, 1 okazja", "1 z 1");
        assertThat(words(magdalena.get(path + "/presence/" + WELFARE + "/1")))
                .contains("Do diagnozy: zasób „Sala na spotkania”");
    }

    @Test
    void a_stage_is_not_closed_in_silence_while_a_partner_left_no_trace() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        var stage = path + "/stage";
        ready(path);
        assertThat(words(magdalena.get(stage))).contains("Po 2 partnerach nie ma w tym etapie śladu", "Biblioteka");
        assertThat(words(guest().get(stage))).doesNotContain("nie ma w tym etapie śladu");

        var silent = magdalena.post(stage, Map.of("version", "0", "stage", "DIAGNOSIS", "reason", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(words(silent)).contains("Zaznacz, że o tym wiecie");

        var said = magdalena.post(stage, Map.of("version", "0", "stage", "DIAGNOSIS", "reason", "", "known", "true"));
        assertThat(said.status()).isEqualTo(303);
        assertThat(words(magdalena.get(path + "/history")))
                .contains("nie ma w nim śladu po: ", "Partnerstwo o tym wie");
        assertThat(words(guest().get(path + "/history"))).doesNotContain("nie ma w nim śladu");
    }

    @Test
    void going_back_asks_for_nothing_but_the_reason() {
        var magdalena = signedIn("magdalena");
        var stage = started(magdalena) + "/stage";
        magdalena.post(
                stage,
                Map.of("version", "0", "stage", "DIAGNOSIS", "reason", "Partnerzy spotkali się i tak ustalili."));

        var back = magdalena.post(stage, Map.of("version", "1", "stage", "INITIATIVE", "reason", "Od nowa"));

        assertThat(back.status()).isEqualTo(303);
    }

    /** All that the gate of the first stage asks for is there, so that only the absences are left. */
    private void ready(String path) {
        join(path, LIBRARY);
        db.sql("""
                insert into representatives (id, membership, name, scope, since)
                select gen_random_uuid(), memberships.id, 'Ewa', 'DECIDES', current_date
                  from memberships
                  join partnerships on partnerships.id = partnership
                 where slug = :slug
                    on conflict do nothing
                """).param("slug", path.split("/")[2]).update();
    }
}
