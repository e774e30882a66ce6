package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;

class CalendarFeedStoryTest extends StoryTest {

    private static final Pattern ADDRESS =
            Pattern.compile("<code>http://localhost:\\d+(/calendar/[\\w-]+\\.ics)</code>");
    private static final Pattern FEED = Pattern.compile("name=\"feed\" value=\"([0-9a-f-]+)\"");

    @Test
    void a_secret_address_shows_what_its_owner_sees_and_everybody_sees_less() throws Exception {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        planned(magdalena, path);

        var open = guest().get(path + "/meetings/calendar.ics").body().replace("\r\n ", "");
        assertThat(open).contains("METHOD:PUBLISH", "SUMMARY:Plan na wiosnę", "LOCATION:ratusz");
        assertThat(open).doesNotContain("Telefon", "rozmowa.example", "ATTENDEE");
        var read = new CalendarBuilder().build(new StringReader(open));
        assertThat(read.validate(true).getEntries()).isEmpty();

        magdalena.post("/account/calendar", Map.of("partnership", partnership(path)));
        var address = found(ADDRESS, magdalena.get("/account/calendar"));
        var inside = guest().get(address).body().replace("\r\n ", "");
        assertThat(inside).contains("SUMMARY:Plan na wiosnę", "16:00 Telefon (15 min)", "https://rozmowa.example/");
        assertThat(inside).doesNotContain("Przegląd");
        revoke(magdalena);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_no_cache_keeps_it() throws Exception {
        var magdalena = signedIn("magdalena");
        planned(magdalena, started(magdalena));
        magdalena.post("/account/calendar", Map.of("partnership", ""));
        var address = found(ADDRESS, magdalena.get("/account/calendar"));

        var first = asked(address, "*/*");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(each -> assertThat(each).contains("no-store"));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(asked(address, tag).statusCode()).isEqualTo(304);
        assertThat(asked(address, "\"inny\"").statusCode()).isEqualTo(200);
        revoke(magdalena);
    }

    @Test
    void what_was_revoked_or_belongs_to_who_may_no_longer_look_shows_nothing() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        planned(magdalena, path);
        magdalena.post("/account/calendar", Map.of("partnership", partnership(path)));
        var page = magdalena.get("/account/calendar");
        var address = found(ADDRESS, page);
        assertThat(guest().get(address).body()).contains("Plan na wiosn");

        db.sql("delete from coordinators where partnership = cast(:id as uuid)")
                .param("id", partnership(path))
                .update();
        db.sql("update memberships set until = since where partnership = cast(:id as uuid)")
                .param("id", partnership(path))
                .update();
        assertThat(guest().get(address).body()).doesNotContain("Plan na wiosn");

        signedIn("tadeusz").post("/account/calendar/revocation", Map.of("feed", found(FEED, page)));
        assertThat(guest().get(address).status()).isEqualTo(200);
        revoke(magdalena);
        assertThat(guest().get(address).status()).isEqualTo(404);
        assertThat(guest().get("/calendar/zmyslony.ics").status()).isEqualTo(404);
    }

    @Test
    void nobody_gets_an_address_for_a_partnership_of_others() {
        assertThat(signedIn("kasia")
                        .post("/account/calendar", Map.of("partnership", partnership("/partnerships/nie-sami")))
                        .status())
                .isEqualTo(404);
    }

    private HttpResponse<String> asked(String address, String known) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(settings.address(address)));
        if (known.startsWith("\"")) {
            request.header("If-None-Match", known);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void revoke(Browser who) {
        var page = who.get("/account/calendar");
        FEED.matcher(page.body())
                .results()
                .forEach(each -> who.post("/account/calendar/revocation", Map.of("feed", each.group(1))));
    }

    private String partnership(String path) {
        return db.sql("select id from partnerships where slug = :slug")
                .param("slug", path.split("/")[2])
                .query(UUID.class)
                .single()
                .toString();
    }

    private static void planned(Browser magdalena, String path) {
        var meeting = magdalena
                .post(
                        path + "/meetings",
                        Map.of(
                                "title", "Plan na wiosnę",
                                "day", "20 1 2027",
                                "hour", "16:00",
                                "place", "ratusz",
                                "link", "https://rozmowa.example/nie-sami",
                                "whom", "PARTNERS",
                                "version", "0"))
                .location();
        magdalena.post(
                meeting + "/agenda",
                Map.of("title", "Telefon", "purpose", "DISCUSS", "minutes", "15", "presenter", "", "version", "0"));
    }
}
