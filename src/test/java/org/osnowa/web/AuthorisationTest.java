package org.osnowa.web;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.access.AccessRules;
import org.osnowa.web.Routes.Handled;
import org.osnowa.web.Samples.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every route × every kind of visitor × {own, foreign, missing}, against authorisation.csv. */
@OsnowaTest
class AuthorisationTest {

    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.GUEST, Who.BLOCKED));

    /** Who passes a door to something of "Nie sami" or "Most Pokoleń", and who to the same kind of thing elsewhere. */
    private record Passing(Set<Who> own, Set<Who> foreign) {

        static Passing always(Set<Who> everywhere) {
            return new Passing(everywhere, everywhere);
        }

        boolean lets(Who who, Relation relation) {
            return switch (relation) {
                case OWN, FOREIGN_WITHIN_OWN -> own.contains(who);
                case FOREIGN -> foreign.contains(who);
                case MISSING -> false;
            };
        }
    }

    /** A door that is not listed here fails the test: say who passes. */
    private static final Map<String, Passing> DOORS = Map.ofEntries(
            entry("anyone", Passing.always(EnumSet.allOf(Who.class))),
            entry("person", Passing.always(SIGNED_IN)),
            entry("administrator", Passing.always(EnumSet.of(Who.ADMINISTRATOR))),
            entry(
                    "representative",
                    new Passing(EnumSet.of(Who.REPRESENTATIVE, Who.ADMINISTRATOR), EnumSet.of(Who.ADMINISTRATOR))),
            entry("coordinator", new Passing(EnumSet.of(Who.COORDINATOR), EnumSet.noneOf(Who.class))),
            entry(
                    "coordinator-or-administrator",
                    new Passing(EnumSet.of(Who.COORDINATOR, Who.ADMINISTRATOR), EnumSet.of(Who.ADMINISTRATOR))),
            entry(
                    "contributor",
                    new Passing(EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry("coordinator-while-it-lasts", new Passing(EnumSet.of(Who.COORDINATOR), EnumSet.noneOf(Who.class))),
            entry(
                    "contributor-while-it-lasts",
                    new Passing(EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry(
                    "speaker-while-it-lasts",
                    new Passing(EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry("giver", Passing.always(EnumSet.of(Who.COORDINATOR))),
            entry("applicant", new Passing(EnumSet.of(Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry("partner", new Passing(EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry("member", new Passing(EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))),
            entry(
                    "member-or-administrator",
                    new Passing(
                            EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE, Who.ADMINISTRATOR),
                            EnumSet.of(Who.ADMINISTRATOR))),
            entry(
                    "organiser",
                    new Passing(EnumSet.of(Who.COORDINATOR, Who.ADMINISTRATOR), EnumSet.of(Who.ADMINISTRATOR))),
            entry(
                    "problem-contributor",
                    new Passing(
                            EnumSet.of(Who.COORDINATOR, Who.REPRESENTATIVE, Who.ADMINISTRATOR),
                            EnumSet.of(Who.ADMINISTRATOR))),
            entry("answerer", new Passing(EnumSet.of(Who.COORDINATOR), EnumSet.noneOf(Who.class))),
            entry("invited", new Passing(EnumSet.of(Who.REPRESENTATIVE), EnumSet.noneOf(Who.class))));

    @Autowired
    Routes routes;

    @Autowired
    AccessRules rules;

    @Autowired
    Samples samples;

    @Autowired
    Cast cast;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    MockMvc program;

    private final Map<String, Answer> missing = new HashMap<>();

    @Test
    void authorisation_csv_and_the_controllers_list_the_same_routes() {
        var handled = routes.all();

        assertThat(handled).isNotEmpty();
        assertThat(unlisted(
                        handled.stream().map(Handled::route).collect(toSet()),
                        rules.all().keySet()))
                .isEmpty();
    }

    @Test
    void a_route_without_a_line_and_a_line_without_a_route_are_caught() {
        var here = new AccessRules.Route("GET", "/here");
        var there = new AccessRules.Route("POST", "/there");

        assertThat(unlisted(Set.of(here), Set.of(there)))
                .containsExactlyInAnyOrder(
                        "GET /here is missing from authorisation.csv", "POST /there stands in authorisation.csv only");
    }

    @Test
    void every_kind_of_variable_and_door_is_known_here() {
        assertThat(routes.all().stream()
                        .flatMap(route -> route.variables().stream())
                        .filter(variable -> !Samples.knows(variable))
                        .collect(toSet()))
                .as("variables to add to Samples")
                .isEmpty();
        assertThat(rules.all().values().stream()
                        .filter(door -> !DOORS.containsKey(door))
                        .collect(toSet()))
                .as("doors to add to this test")
                .isEmpty();
    }

    @Test
    void every_door_opens_to_those_it_should_and_to_nobody_else() {
        var faults = new ArrayList<String>();
        var unreached = new TreeSet<String>();
        for (var route : routes.all()) {
            var door = rules.doorOf(route.route()).orElseThrow();
            for (var relation : Samples.relations(route)) {
                var address = samples.address(route, relation);
                for (var who : Who.values()) {
                    if (address.isEmpty()) {
                        unreached.add(route + " of " + relation);
                    } else {
                        var answer = ask(route, address.get(), who);
                        fault(route, door, relation, who, address.get(), answer)
                                .ifPresent(fault -> faults.add(
                                        "%s of %s (%s, %s): %s".formatted(route, relation, address.get(), who, fault)));
                    }
                }
            }
        }
        assertThat(unreached).as("nothing to try these with").isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_door_that_opens_to_the_wrong_visitor_is_caught() {
        var mailbox = routes.all().stream()
                .filter(route -> route.route().pattern().equals("/mailbox"))
                .findFirst()
                .orElseThrow();
        var shown = new Answer(200, "", "secret");
        var broken = new Answer(500, "", "");
        var hidden = missing(mailbox, Who.ELSEWHERE);
        var other = new Answer(404, "", "no such letter");

        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.GUEST, "/mailbox", shown))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.BLOCKED, "/mailbox", shown))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.ELSEWHERE, "/mailbox", shown))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.FOREIGN, Who.COORDINATOR, "/mailbox", shown))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.ELSEWHERE, "/mailbox", other))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.COORDINATOR, "/mailbox", hidden))
                .isPresent();
        assertThat(fault(mailbox, "anyone", Relation.OWN, Who.GUEST, "/mailbox", broken))
                .isPresent();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.ELSEWHERE, "/mailbox", hidden))
                .isEmpty();
        assertThat(fault(mailbox, "coordinator", Relation.OWN, Who.COORDINATOR, "/mailbox", shown))
                .isEmpty();
    }

    private Optional<String> fault(
            Handled route, String door, Relation relation, Who who, String address, Answer answer) {
        if (answer.status >= 500) {
            return Optional.of("answers " + answer.status);
        }
        if (who.outside() && !door.startsWith("anyone")) {
            return unlike(answer, toSignIn(route, address));
        }
        if (kept(door) && !DOORS.get(door).lets(who, relation)) {
            return unlike(answer, missing(route, who));
        }
        if (!DOORS.get(door).own().contains(who)) {
            return unlike(answer, missing(route, who));
        }
        if (relation == Relation.FOREIGN_WITHIN_OWN) {
            return unlike(answer, missing(route, who));
        }
        if (kept(door) && answer.status == 404) {
            return Optional.of("is not let in");
        }
        if (relation == Relation.MISSING && route.reads() && answer.status != 410) {
            return unlike(answer, missing(route, who));
        }
        return Optional.empty();
    }

    /** A door that depends on the thing behind it. */
    private static boolean kept(String door) {
        return !Set.of("anyone", "person", "administrator").contains(door);
    }

    private static Optional<String> unlike(Answer answer, Answer expected) {
        return answer.equals(expected)
                ? Optional.empty()
                : Optional.of("answers %s, expected %s".formatted(answer.brief(), expected.brief()));
    }

    private static Answer toSignIn(Handled route, String address) {
        var next = "/sign-in?next=" + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8);
        return new Answer(303, route.reads() ? next : "/sign-in", "");
    }

    /** What this visitor gets for an address that no controller knows. */
    private Answer missing(Handled route, Who who) {
        return missing.computeIfAbsent(
                route.route().method() + who,
                _ -> ask(HttpMethod.valueOf(route.route().method()), "/nie-ma-takiej-strony", who));
    }

    private Answer ask(Handled route, String address, Who who) {
        return ask(HttpMethod.valueOf(route.route().method()), address, who);
    }

    private Answer ask(HttpMethod method, String address, Who who) {
        var request = request(method, java.net.URI.create(address));
        cast.session(who).ifPresent(request::cookie);
        return Answer.of(
                rehearsal.of(() -> {
                    samples.lay();
                    return Rehearsal.send(program, request);
                }),
                address);
    }

    private static Set<String> unlisted(Set<AccessRules.Route> handled, Set<AccessRules.Route> listed) {
        var faults = new TreeSet<String>();
        handled.stream()
                .filter(route -> !listed.contains(route))
                .forEach(route ->
                        faults.add(route.method() + " " + route.pattern() + " is missing from authorisation.csv"));
        listed.stream()
                .filter(route -> !handled.contains(route))
                .forEach(route ->
                        faults.add(route.method() + " " + route.pattern() + " stands in authorisation.csv only"));
        return faults;
    }

    /** An answer without what differs from request to request. */
    private record Answer(int status, String location, String body) {

        static Answer of(MockHttpServletResponse response, String address) {
            try {
                var location = response.getHeader("Location");
                var body = response.getContentAsString()
                        .replace(address, "ADDRESS")
                        .replaceAll("value=\"[\\w-]{20,}=*\"", "value=\"TOKEN\"");
                return new Answer(response.getStatus(), location == null ? "" : location, body);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }

        String brief() {
            return "%d %s [%d: %s]".formatted(status, location, body.length(), Integer.toHexString(body.hashCode()));
        }
    }
}
