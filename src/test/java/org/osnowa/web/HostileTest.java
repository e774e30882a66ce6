package org.osnowa.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.access.AccessRules;
import org.osnowa.web.Routes.Handled;
import org.osnowa.web.Samples.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whatever is sent, to whichever field of whichever route: no answer of 500, none after five seconds, none that lets a script in. */
@OsnowaTest
class HostileTest {

    private static final String CANARY = "<script>kanarek()</script>";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final List<String> SHORT = List.of(
            "\0",
            "Ż".repeat(10_000),
            "\"'><img src=x onerror=kanarek()>" + CANARY,
            "'; drop table people; --",
            "\ud83d\ude00\u202etxt.exe\ud800",
            "-99999999999999999999");

    private static final List<String> LONG = Stream.concat(
                    SHORT.stream(),
                    Stream.of(
                            "",
                            " ",
                            "\u00a0\u2003",
                            "=cmd|' /C calc'!A0",
                            "+48 600",
                            "@SUM(1)",
                            "%00",
                            "%s%n{0}${7*7}#{7*7}",
                            "{0, plural, one {",
                            "\r\nSet-Cookie: a=b\r\n\r\n<html>",
                            "../../../../etc/passwd",
                            "..%2f..%2fetc%2fpasswd",
                            "//evil.example",
                            "javascript:kanarek()",
                            "\u202e\u2066\ufeff\u0000x",
                            "\udfff",
                            "e\u0301".repeat(3_000),
                            "0",
                            "-1",
                            "1e999",
                            "NaN",
                            "2147483648",
                            "9999-99-99",
                            "+999999999-12-31",
                            "00000000-0000-0000-0000-000000000000",
                            "not-a-uuid",
                            "a@b",
                            "a@b.example\r\nBcc: c@d.example",
                            "%' or '1'='1",
                            "\\",
                            "_%_%_%",
                            "(((((((((a+)+)+)+)+)+)+)+)+)!",
                            "null",
                            "[]",
                            "{}",
                            "true"))
            .distinct()
            .toList();

    @Autowired
    Routes routes;

    @Autowired
    Samples samples;

    @Autowired
    AccessRules rules;

    @Autowired
    Cast cast;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    MockMvc program;

    @Autowired
    Wire wire;

    private int probes;

    @Test
    void no_field_of_any_form_can_be_hurt() {
        assertThat(hurt(this::oneFieldAtATime)).isEmpty();
        assertThat(probes).isGreaterThan(300);
    }

    @Test
    @Tag("long")
    void no_field_of_any_form_can_be_hurt_by_the_full_list() {
        assertThat(hurt(this::everyValueInEveryField)).isEmpty();
        assertThat(probes).isGreaterThan(3_000);
    }

    @Test
    void a_wound_is_seen() {
        var fine = new MockHttpServletResponse();
        var broken = new MockHttpServletResponse();
        broken.setStatus(500);

        assertThat(wound(fine, "Dzień dobry", Duration.ZERO)).isEmpty();
        assertThat(wound(broken, "", Duration.ZERO)).isPresent();
        assertThat(wound(fine, "", Duration.ofSeconds(6))).isPresent();
        assertThat(wound(fine, "<p>" + CANARY, Duration.ZERO)).isPresent();
        assertThat(wound(fine, "at org.osnowa.Some.method(Some.java:7)", Duration.ZERO))
                .isPresent();
    }

    /** What only a raw connection can say. */
    @Test
    void no_malformed_request_breaks_the_program() {
        var answers = List.of(
                wire.get("/partnerships?q=%00"),
                wire.get("/partnerships?q=%ff%fe%c0%80"),
                wire.get("/partnerships?q=%zz"),
                wire.get("/partnerships?" + "a=1&".repeat(1_500)),
                wire.get("/" + "a".repeat(7_000)),
                wire.get("/..%2f..%2fetc%2fpasswd"),
                wire.get("/assets/0/..%2f..%2fapplication.properties"),
                wire.get("/assets/0/%2e%2e/%2e%2e/application.properties"),
                wire.get("/partnerships/;jsessionid=1"),
                wire.get("/partnerships", "X: " + "b".repeat(60_000)),
                wire.get("/partnerships", "Cookie: osnowa=" + "\u0001\u0002;lang=<script>;theme=\""),
                wire.get("/partnerships", "Cookie: toast=errors.incident; lang=xx; theme=none; osnowa=////"),
                wire.get("/partnerships", "Accept: zle/zle;q=x", "Accept-Language: pl,pl;q=zle,*"),
                wire.get("/partnerships", "Accept-Language: " + "de,fr;q=0.5,".repeat(40) + "en"),
                wire.get("/partnerships", "Accept: application/json"),
                wire.get("/partnerships", "Range: bytes=0-1", "If-Modified-Since: wczoraj"),
                wire.post("/sign-in", "email=%00&password=%ff"),
                wire.post("/sign-in", "a[0]=1&a[1][b]=2&class.module.classLoader=1"),
                wire.post("/sign-up", "email.x=1&email[0]=2&name[a].b=3&class=4&_email=on&!email=5"),
                wire.post("/sign-in", "email=a@b.example&".repeat(3_000)),
                wire.post("/sign-in", "email[=1&email[0=2"),
                signIn(Wire.CSRF, "application/json", "{"),
                signIn(Wire.CSRF, "multipart/form-data; boundary=x", "--x\r\nbroken"),
                signIn(Wire.CSRF, "multipart/form-data", "--x--"),
                signIn(Wire.CSRF, "///", "a"),
                signIn("\u0001", "application/x-www-form-urlencoded", "a=b"),
                wire.raw("GET / HTTP/9.9\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                wire.raw(("GET / HTTP/1.1\r\nHost: " + wire.host()
                                + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isNotZero().matches(status -> status < 500 || status == 505);
            assertThat(answer.took()).isLessThan(PATIENCE);
            assertThat(answer.body()).doesNotContain("at org.", "Exception", "evil.example", "Apache Tomcat");
        });
    }

    @Test
    void a_field_whose_name_is_never_closed_is_turned_away_at_the_door() {
        assertThat(wire.post("/sign-in", "people[0=x").status()).isEqualTo(400);
        assertThat(wire.post("/sign-in", "people[0]=1&tasks[0][=2").status()).isEqualTo(400);
    }

    private Wire.Reply signIn(String token, String type, String body) {
        var headers = List.of("Cookie: " + Wire.CSRF_COOKIE, "X-XSRF-TOKEN: " + token, "Content-Type: " + type);
        return wire.say("POST", "/sign-in", headers, body);
    }

    /** One thing to send: what stands in which field. */
    private record Attack(String address, Map<String, String> fields) {

        @Override
        public String toString() {
            var shown = new TreeMap<String, String>();
            fields.forEach((field, value) -> shown.put(field, shortened(value)));
            return shortened(address) + " " + shown;
        }

        private static String shortened(String text) {
            return text.substring(0, Math.min(40, text.length()));
        }
    }

    private List<String> hurt(Function<Handled, List<Attack>> attacks) {
        var wounds = new ArrayList<String>();
        for (var route : routes.all()) {
            rehearsal.of(() -> {
                samples.lay();
                attacks.apply(route).forEach(attack -> probe(route, attack, wounds));
                return null;
            });
        }
        return wounds;
    }

    /** The worst of the list in each field alone, in all at once, and in the address. */
    private List<Attack> oneFieldAtATime(Handled route) {
        var fields = fields(route);
        var attacks = new ArrayList<Attack>();
        for (var value : SHORT) {
            samples.address(route, Relation.OWN).ifPresent(address -> {
                fields.forEach(field -> attacks.add(new Attack(address, Map.of(field, value))));
                attacks.add(new Attack(address, fields.stream().collect(toMap(field -> field, _ -> value))));
            });
            inPath(route, value).ifPresent(address -> attacks.add(new Attack(address, Map.of())));
        }
        samples.address(route, Relation.OWN)
                .ifPresent(address -> fields.stream()
                        .filter(field -> field.endsWith("]"))
                        .flatMap(field -> brokenNames(field).stream())
                        .forEach(name -> attacks.add(new Attack(address, Map.of(name, "1")))));
        return attacks;
    }

    private static List<String> brokenNames(String name) {
        var bare = name.substring(0, name.indexOf('['));
        return List.of(
                bare + "[",
                bare + "[0",
                bare + "[]",
                bare + "[0]]",
                bare + "[[0]",
                bare + "[0].x[",
                bare + "['0",
                bare + "[-1]");
    }

    /** Each value once in each field, always another in the next: as many attacks as values, however many fields. */
    private List<Attack> everyValueInEveryField(Handled route) {
        var fields = List.copyOf(fields(route));
        var attacks = new ArrayList<Attack>();
        for (var turn = 0; turn < LONG.size(); turn++) {
            var filled = new HashMap<String, String>();
            for (var field = 0; field < fields.size(); field++) {
                filled.put(fields.get(field), LONG.get((turn + field) % LONG.size()));
            }
            samples.address(route, Relation.OWN).ifPresent(address -> attacks.add(new Attack(address, filled)));
            inPath(route, LONG.get(turn)).ifPresent(address -> attacks.add(new Attack(address, Map.of())));
        }
        return attacks;
    }

    /** Sends, and looks where the answer leads to: what was let in may show there. */
    private void probe(Handled route, Attack attack, List<String> wounds) {
        probes++;
        var who = who(route);
        var where = route + " " + attack;
        rehearsal.within(() -> {
            var method = HttpMethod.valueOf(route.route().method());
            var answer = ask(method, attack.address(), who, attack.fields(), where, wounds);
            answer.map(response -> response.getHeader("Location"))
                    .filter(to -> to.startsWith("/"))
                    .ifPresent(to -> ask(HttpMethod.GET, to, who, Map.of(), where + " then " + to, wounds));
        });
    }

    private Optional<MockHttpServletResponse> ask(
            HttpMethod method, String address, Who who, Map<String, String> fields, String where, List<String> wounds) {
        try {
            var request = request(method, URI.create(address));
            fields.forEach(request::param);
            cast.session(who).ifPresent(request::cookie);
            var start = System.nanoTime();
            var response = Rehearsal.send(program, request);
            var took = Duration.ofNanos(System.nanoTime() - start);
            wound(response, response.getContentAsString(), took).ifPresent(wound -> wounds.add(where + ": " + wound));
            return Optional.of(response);
        } catch (IllegalArgumentException unspeakable) {
            return Optional.empty();
        } catch (Exception | AssertionError escaped) {
            wounds.add(where + ": " + escaped);
            return Optional.empty();
        }
    }

    private static Optional<String> wound(MockHttpServletResponse response, String body, Duration took) {
        if (response.getStatus() >= 500) {
            return Optional.of("answers " + response.getStatus());
        }
        if (took.compareTo(PATIENCE) > 0) {
            return Optional.of("takes " + took);
        }
        if (body.contains(CANARY) || body.contains("<img src=x") || body.contains("href=\"javascript:")) {
            return Optional.of("lets a script in");
        }
        return body.matches("(?s).*\\bat (?:org|java)\\.[\\w.$]+\\(.*")
                ? Optional.of("shows a stack trace")
                : Optional.empty();
    }

    private Who who(Handled route) {
        return switch (rules.doorOf(route.route()).orElseThrow()) {
            case "administrator" -> Who.ADMINISTRATOR;
            case "representative" -> Who.REPRESENTATIVE;
            case "anyone" -> Who.GUEST;
            default -> Who.COORDINATOR;
        };
    }

    private static Optional<String> inPath(Handled route, String value) {
        if (route.variables().isEmpty()) {
            return Optional.empty();
        }
        var encoded = java.net.URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        var part = encoded.length() > 2_000 ? encoded.substring(0, 1_998) : encoded;
        return Optional.of(Routes.VARIABLE
                .matcher(route.route().pattern())
                .replaceAll(Matcher.quoteReplacement(part.isBlank() ? "%20" : part)));
    }

    /** Every name that the handler binds: of its parameters, and of the components of its form. */
    private static Set<String> fields(Handled route) {
        var fields = new LinkedHashSet<String>();
        for (var parameter : route.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            if (!parameter.hasParameterAnnotation(PathVariable.class)) {
                names(parameter).forEach(fields::add);
            }
        }
        fields.addAll(List.of("once", "lang", "after", "page"));
        return fields;
    }

    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type.isRecord() && !parameter.hasParameterAnnotation(RequestParam.class)) {
            return Arrays.stream(type.getRecordComponents())
                    .map(each -> each.getType() == Map.class ? each.getName() + "[0]" : each.getName());
        }
        return type == MultipartFile.class
                ? Stream.empty()
                : Optional.ofNullable(parameter.getParameterName()).stream();
    }
}
