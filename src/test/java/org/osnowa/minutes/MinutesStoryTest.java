package org.osnowa.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.asking.Questions;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

class MinutesStoryTest extends StoryTest {

    private static final UUID VOLUNTEERS = Ids.of("demo O13");
    private static final UUID SENIORS = Ids.of("demo O18");
    private static final Pattern POINT = Pattern.compile("id=\"point-([0-9a-f-]{36})\"");

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Test
    void partners_write_together_and_neither_overwrites_the_other() {
        var magdalena = signedIn("magdalena");
        var meeting = held(magdalena);
        var tadeusz = signedIn("tadeusz");
        var point = point(magdalena, meeting);

        assertThat(magdalena
                        .post(meeting + "/minutes/notes", note(point, "Dyżur ma Ewa.", 0))
                        .status())
                .isEqualTo(303);
        var late = tadeusz.post(meeting + "/minutes/notes", note(point, "Dyżur ma Ola.", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Dyżur ma Ewa.", "Dyżur ma Ola.", "Ktoś zapisał coś innego");
        var along = tadeusz.post(meeting + "/minutes/notes/kept", note(point, "Dyżur ma Ola.", 0));
        assertThat(along.status()).isEqualTo(409);
        assertThat(along.body()).contains("\"version\":1", "Dyżur ma Ewa.");
        assertThat(tadeusz.post(meeting + "/minutes/notes/kept", note(point, "Dyżur mają Ewa i Ola.", 1))
                        .body())
                .contains("\"version\":2");
        assertThat(tadeusz.post(meeting + "/minutes/notes/kept", note(point, "Dyżur mają Ewa i Ola.", 1))
                        .body())
                .contains("\"version\":2");
        assertThat(words(magdalena.get(meeting + "/minutes"))).contains("Dyżur mają Ewa i Ola.");
        assertThat(signedIn("kasia").get(meeting + "/minutes").status()).isEqualTo(404);
        assertThat(guest().get(meeting + "/minutes").body()).doesNotContain("Dyżur");
    }

    @Test
    void minutes_wait_for_remarks_are_corrected_with_their_difference_and_accepted_by_silence() {
        var magdalena = signedIn("magdalena");
        var meeting = held(magdalena);
        var point = point(magdalena, meeting);
        magdalena.post(meeting + "/minutes/notes", note(point, "Dyżur ma Ewa.", 0));
        assertThat(words(magdalena.post(meeting + "/minutes/letters", Map.of("until", "1 1 2020"))))
                .contains("Ten dzień już był.");
        assertThat(magdalena
                        .post(meeting + "/minutes/letters", Map.of("until", inDays(7)))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(meeting + "/minutes"))).contains("czeka na uwagi", "Otwórz do poprawy");

        var link = link(meeting);
        assertThat(words(guest().get(link))).contains("Dyżur ma Ewa.", "UTW", "Kto nie zgłosi uwag");
        assertThat(words(guest().post(link, Map.of("words", " ")))).contains("Napisz, co się nie zgadza.");
        guest().post(link, Map.of("words", "Dyżur ma Ola, nie Ewa.", "by", "Ewa, dyrektorka"));
        assertThat(words(magdalena.get(meeting + "/minutes")))
                .contains("są uwagi", "Dyżur ma Ola, nie Ewa.", "(Ewa, dyrektorka)");

        magdalena.post(meeting + "/minutes/correction", Map.of());
        magdalena.post(meeting + "/minutes/notes", note(point, "Dyżur ma Ola.", 1));
        magdalena.post(meeting + "/minutes/letters", Map.of("until", inDays(7)));
        assertThat(words(magdalena.get(meeting + "/minutes")))
                .contains("czeka na uwagi", "do wersji 1", "Zobacz, co się zmieniło");
        assertThat(words(magdalena.get(meeting + "/minutes/changes"))).contains("Ewa</del>", "Ola</ins>");

        db.sql("update minutes set until = current_date - 1 where meeting = cast(:id as uuid)")
                .param("id", id(meeting))
                .update();
        assertThat(words(magdalena.get(meeting + "/minutes")))
                .contains("przyjęty")
                .doesNotContain("Otwórz do poprawy");
        assertThat(words(guest().post(link(meeting), Map.of("words", "Za późno"))))
                .contains("Czas na uwagi minął.");
        assertThat(magdalena.post(meeting + "/minutes/correction", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void of_a_point_a_decision_a_commitment_and_an_action_are_born_and_point_back() {
        var magdalena = signedIn("magdalena");
        var meeting = held(magdalena);
        var path = meeting.replaceFirst("/meetings/.*", "");
        var point = point(magdalena, meeting);
        var minutes = meeting + "/minutes";

        var link = "/decisions/new?meeting=" + id(meeting) + "&amp;origin=" + point;
        assertThat(words(magdalena.get(minutes))).contains("href=\"" + path + link + "\"");
        var form = magdalena.get(path + link.replace("&amp;", "&"));
        assertThat(words(form)).contains("name=\"origin\" value=\"" + point + "\"");
        var decided = magdalena.post(
                path + "/decisions",
                Map.of(
                        "words",
                        "Kupujemy drugi telefon.",
                        "meeting",
                        id(meeting),
                        "owner",
                        WELFARE.toString(),
                        "version",
                        "0",
                        "origin",
                        point));
        assertThat(decided.location()).as(decided.body()).isEqualTo(minutes + "#point-" + point);
        magdalena.post(
                path + "/actions",
                Map.of(
                        "title",
                        "Szkolenie dyżurnych",
                        "responsible",
                        WELFARE.toString(),
                        "origin",
                        point,
                        "until",
                        inDays(20),
                        "version",
                        "0"));
        assertThat(words(magdalena.get(minutes))).contains("Kupujemy drugi telefon.");
        assertThat(words(magdalena.get(path + "/decisions"))).contains("Plan: Telefon", minutes + "#point-" + point);
        assertThat(words(guest().get(path + "/decisions"))).doesNotContain("#point-");

        magdalena.post(minutes + "/notes", note(point, "Telefon dzwoni.", 0));
        magdalena.post(minutes + "/letters", Map.of("until", inDays(7)));
        assertThat(words(magdalena.get(minutes))).contains("Co uzgodniono", "Kupujemy drugi telefon.");
        var pdf = magdalena.get(meeting + "/minutes.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    void what_is_too_long_or_comes_from_word_is_told_and_cleaned() {
        var magdalena = signedIn("magdalena");
        var meeting = held(magdalena);
        var point = point(magdalena, meeting);
        var minutes = meeting + "/minutes";
        var refused = magdalena.post(minutes + "/notes", note(point, "ż".repeat(200_001), 0));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("najwyżej 200 000 znaków", "żżżż");
        assertThat(magdalena
                        .post(minutes + "/notes", note(point, "ż".repeat(200_000), 0))
                        .status())
                .isEqualTo(303);
        magdalena.post(
                minutes + "/notes",
                note(point, "<p class=MsoNormal>Raz<script>alert(1)</script></p><ul><li>dwa</li></ul>", 1));
        assertThat(words(magdalena.get(minutes))).contains("Raz", "- dwa").doesNotContain("MsoNormal", "alert(1)");
        assertThat(magdalena
                        .post(minutes + "/pasted", Map.of("html", "<p>a<script>b</script></p>"))
                        .body())
                .isEqualTo("{\"words\":\"a\"}");
    }

    @Test
    void who_came_by_name_stands_in_the_minutes_and_only_partners_read_it() {
        var magdalena = signedIn("magdalena");
        var meeting = held(magdalena);
        magdalena.post(
                meeting + "/attendance",
                Map.of(
                        "presence[" + WELFARE + "]",
                        "PRESENT",
                        "names[" + WELFARE + "]",
                        "Magdalena, Ola z kadr",
                        "presence[" + SENIORS + "]",
                        "ONLINE",
                        "names[" + SENIORS + "]",
                        "Ewa",
                        "presence[" + VOLUNTEERS + "]",
                        "EXCUSED",
                        "names[" + VOLUNTEERS + "]",
                        "Nikt",
                        "version",
                        "0"));
        assertThat(words(magdalena.get(meeting)))
                .contains("MGOPS (Magdalena, Ola z kadr)", "UTW (Ewa)")
                .doesNotContain("(Nikt)");
        assertThat(words(guest().get(meeting))).doesNotContain("Ola z kadr");
        magdalena.post(meeting + "/minutes/notes", note(point(magdalena, meeting), "Telefon.", 0));
        magdalena.post(meeting + "/minutes/letters", Map.of("until", inDays(7)));
        assertThat(words(magdalena.get(meeting + "/minutes")))
                .contains("Obecni (2 z 3 partnerów)", "MGOPS (Magdalena, Ola z kadr)");
        assertThat(db.sql(
                                "select count(*) from meeting_people where person is not null and meeting = cast(:id as uuid)")
                        .param("id", id(meeting))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static Map<String, String> note(String point, String words, int version) {
        return Map.of("item", point, "words", words, "version", String.valueOf(version));
    }

    private static String point(Browser who, String meeting) {
        return found(POINT, who.get(meeting));
    }

    private String inDays(int days) {
        return db.sql("select (current_date + :days)::text")
                .param("days", days)
                .query(String.class)
                .single();
    }

    private String link(String meeting) {
        var asked =
                questions.of(AskedRemarks.PURPOSE, UUID.fromString(id(meeting))).getLast();
        return AskedRemarks.PATH + tokens.token(AskedRemarks.PURPOSE.name(), asked.id(), asked.generation());
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    /** Today, with a point on its agenda. */
    private String held(Browser magdalena) {
        var path = started(magdalena);
        join(path, SENIORS);
        join(path, VOLUNTEERS);
        var meeting = magdalena
                .post(
                        path + "/meetings",
                        Map.of(
                                "title", "Plan",
                                "day", inDays(0),
                                "hour", "16:00",
                                "place", "ratusz",
                                "whom", "PARTNERS",
                                "version", "0"))
                .location();
        magdalena.post(
                meeting + "/agenda",
                Map.of("title", "Telefon", "purpose", "DISCUSS", "minutes", "15", "presenter", "", "version", "0"));
        return meeting;
    }
}
