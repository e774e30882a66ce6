package org.osnowa.site;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;

/** What the program answers before anybody has done anything: its first page, to machines, and to what it cannot accept. */
@OsnowaTest
class FirstAnswersTest {

    private static final int KILOBYTE = 1000;
    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("\\.\\./(fonts/[^\"]+\\.woff2)");

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    Settings settings;

    @Test
    void the_first_page_is_light() throws Exception {
        var page = get("/");
        var assets = new TreeSet<String>();
        ASSET.matcher(page.body()).results().forEach(found -> assets.add(found.group(1)));
        var css = assets.stream()
                .filter(each -> each.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        FONT.matcher(get(css).body())
                .results()
                .forEach(found -> assets.add(css.replace("css/all.css", found.group(1))));

        var fonts = 0;
        var rest = packed("/").body().length;
        for (var asset : assets) {
            var size = packed(asset).body().length;
            fonts += asset.endsWith(".woff2") ? size : 0;
            rest += asset.endsWith(".woff2") ? 0 : size;
        }

        assertThat(assets.size() + 1).as("requests for %s and the page", assets).isLessThanOrEqualTo(5);
        assertThat(rest).as("bytes without the fonts").isLessThanOrEqualTo(30 * KILOBYTE);
        assertThat(fonts).as("bytes of fonts").isPositive();
        assertThat(rest + fonts).as("bytes with the fonts").isLessThanOrEqualTo(80 * KILOBYTE);
    }

    @Test
    void whoever_looks_for_partners_comes_first() throws Exception {
        var cards = Pattern.compile("<h3><a href=\"/partnerships/([^\"]+)\">").matcher(get("/").body());

        assertThat(cards.find()).isTrue();
        assertThat(cards.group(1)).as("the one that recruits").isEqualTo("podworka-od-nowa");
    }

    @Test
    void machines_are_told_that_all_is_well() throws Exception {
        var health = get("/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).startsWith("{\"status\":\"up\",\"database\":\"up\",\"letters\":{\"waiting\":");
    }

    @Test
    void too_large_an_upload_is_refused_in_words() throws Exception {
        var answer = post("multipart/form-data; boundary=x", "--x\r\n" + "x".repeat(12_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Za duże</h1>");
    }

    @Test
    void letters_that_are_no_letters_are_refused_in_words() throws Exception {
        var answer = post("application/x-www-form-urlencoded", "name=%ff%fe");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>Nie rozumiemy tego zapytania</h1>");
    }

    @Test
    void what_was_posted_never_gets_into_a_link() throws Exception {
        var answer = post("application/x-www-form-urlencoded", "password=tajemnica");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/sign-in?theme=dark").doesNotContain("tajemnica");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(settings.baseUrl().resolve(path)).build(), ofString());
    }

    private HttpResponse<byte[]> packed(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(settings.baseUrl().resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                ofByteArray());
    }

    private HttpResponse<String> post(String type, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(settings.baseUrl().resolve("/sign-in"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                ofString());
    }
}
