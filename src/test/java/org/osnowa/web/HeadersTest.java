package org.osnowa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.OsnowaTest;
import org.osnowa.web.Samples.Relation;
import org.springframework.beans.factory.annotation.Autowired;

/** What the browser is told about safety, with every answer, and what the program does not let itself be told. */
@OsnowaTest
class HeadersTest {

    @Autowired
    Wire wire;

    @Autowired
    Routes routes;

    @Autowired
    Samples samples;

    @Autowired
    Cast cast;

    @Test
    void every_answer_carries_the_rules_for_the_browser() {
        var faults = new ArrayList<String>();
        pages().forEach(path -> {
            var answer = wire.get(path);
            var policy = answer.header("Content-Security-Policy");
            check(
                    policy.contains("default-src 'none'") || policy.contains("default-src 'self'"),
                    path + ": CSP " + policy,
                    faults);
            check(!policy.contains("unsafe") && !policy.contains("*"), path + ": CSP " + policy, faults);
            check(policy.contains("frame-ancestors"), path + ": may be framed", faults);
            check(answer.header("X-Content-Type-Options").equals("nosniff"), path + ": may be sniffed", faults);
            check(
                    answer.header("Referrer-Policy").matches("same-origin|no-referrer"),
                    path + ": tells where from",
                    faults);
            check(answer.header("Permissions-Policy").contains("camera=()"), path + ": may use the camera", faults);
            check(answer.header("Server").isEmpty(), path + ": tells its server", faults);
            check(answer.header("X-Powered-By").isEmpty(), path + ": tells what it is made of", faults);
            check(
                    !answer.header("Content-Type").startsWith("text/")
                            || answer.header("Content-Type")
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("charset=utf-8"),
                    path + ": " + answer.header("Content-Type"),
                    faults);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void a_mailed_link_is_told_to_nobody_and_kept_by_no_cache() {
        var links = routes.all().stream()
                .filter(route -> route.reads() && route.variables().contains("token"))
                .flatMap(route -> samples.address(route, Relation.MISSING).stream())
                .toList();

        assertThat(links).hasSizeGreaterThan(5);
        assertThat(links).allSatisfy(link -> {
            var answer = wire.get(link);
            assertThat(answer.header("Referrer-Policy")).as(link).isEqualTo("no-referrer");
            assertThat(answer.header("Cache-Control")).as(link).contains("no-store");
        });
    }

    @Test
    void a_guest_who_only_looks_gets_no_session() {
        assertThat(pages().filter(path -> wire.get(path).all("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("osnowa") || cookie.startsWith("JSESSION"))))
                .isEmpty();
    }

    @Test
    void every_cookie_is_kept_from_scripts_and_other_sites() {
        var cookies = Stream.concat(
                        pages().map(wire::get),
                        Stream.of(wire.get("/mailbox?lang=en"), wire.get("/mailbox?theme=dark"), wire.get("/sign-in")))
                .flatMap(answer -> answer.all("Set-Cookie").stream())
                .toList();

        assertThat(cookies).isNotEmpty();
        assertThat(cookies)
                .allMatch(cookie ->
                        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"));
    }

    @Test
    void every_write_without_the_token_of_its_form_is_refused() {
        var writes = routes.all().stream().filter(route -> !route.reads()).toList();
        assertThat(writes).isNotEmpty();
        assertThat(writes.stream()
                        .map(route -> samples.address(route, Relation.MISSING)
                                .map(path -> route + " "
                                        + wire.say(
                                                        route.route().method(),
                                                        path,
                                                        List.of("Cookie: " + Wire.CSRF_COOKIE),
                                                        "")
                                                .status()))
                        .flatMap(Optional::stream))
                .allMatch(answer -> answer.endsWith(" 403"));
    }

    @Test
    void a_write_with_the_token_passes() {
        assertThat(wire.get("/sign-in").status()).isEqualTo(200);
        assertThat(wire.post("/sign-in", "").status()).isEqualTo(422);
    }

    @Test
    void a_write_that_another_site_started_is_refused() {
        assertThat(wire.post("/sign-in", "", "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "localhost.evil.example",
                "evil@localhost",
                "",
                "a b",
                "127.0.0.1.nip.example"
            })
    void a_host_that_is_not_ours_is_refused(String host) {
        assertThat(wire.get("/mailbox", "Host: " + host).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example",
                "X-Forwarded-Proto: gopher",
                "X-Original-URL: /admin"
            })
    void a_forged_origin_changes_no_link(String header) {
        var answer = wire.get("/mailbox", header);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("evil.example", "gopher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/%2f..", "/\\evil.example", "/%5cevil.example", "//evil.example"})
    void a_change_of_language_leads_to_no_other_site(String path) {
        var answer = wire.get(path + "?lang=en");

        assertThat(answer.header("Location"))
                .doesNotStartWith("//")
                .doesNotContain("://evil")
                .doesNotStartWith("/\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS"})
    void a_method_that_no_page_has_tells_nothing(String method) {
        var answer =
                wire.say(method, "/mailbox", List.of("Cookie: " + Wire.CSRF_COOKIE, "X-XSRF-TOKEN: " + Wire.CSRF), "");

        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain(Wire.CSRF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS", "get"})
    void a_method_that_no_page_has_is_told_which_there_are(String method) {
        for (var path : List.of("/", "/sign-in", "/account", "/nie-ma-takiej-strony")) {
            var answer = wire.say(method, path, List.of(), "");

            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isNotEmpty();
        }
    }

    @Test
    void a_change_of_language_keeps_every_filter() {
        var page = "/organisations?sector=PUBLIC&sector=NGO&q=a";

        assertThat(wire.get(page + "&lang=en").header("Location"))
                .contains("sector=PUBLIC", "sector=NGO", "q=a")
                .doesNotContain("lang=");
        assertThat(wire.get(page).body()).contains("sector=PUBLIC&amp;sector=NGO&amp;theme=dark");
    }

    private Stream<String> pages() {
        return Stream.concat(
                routes.all().stream()
                        .filter(Routes.Handled::reads)
                        .flatMap(route -> samples.address(route, Relation.OWN).stream()),
                Stream.of("/nie-ma-takiej-strony", "/assets/0/nie-ma.css", "/mailbox/zle", "/mailbox?a=%00"));
    }

    private static void check(boolean right, String fault, List<String> faults) {
        if (!right) {
            faults.add(fault);
        }
    }
}
