package org.osnowa.web;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.access.AccessRules;
import org.osnowa.web.Routes.Handled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every page that somebody can look at, each with who should look. */
@Component
public class Pages {

    /** A page of its own: what is missing. */
    public static final String MISSING = "/nie-ma-takiej-strony";

    /** What no person reads, and what only a mailed link or an upload leads to: the stories look at those. */
    private static final List<String> ELSEWHERE = List.of(
            "/health",
            "/robots.txt",
            "/suggestions",
            ".json",
            ".csv",
            ".xlsx",
            ".pdf",
            ".ics",
            ".docx",
            "/scan",
            "/assets/",
            "/photo",
            "/files/{file}",
            ".txt",
            "/versions/{number}",
            "{token}",
            "{register}",
            "/timesheets/{sheet}",
            "/desk/invitations/");

    /** Of the demo community, what stands in an address; a later one may name an earlier one in braces. */
    private static final Map<String, String> STANDING = Map.ofEntries(
            entry("thing", "select thing from text_versions where about = {partnership} order by id limit 1"),
            entry("entry", "select id from diagnosis_entries where partnership = {partnership} order by id limit 1"),
            entry("stakeholder", "select id from stakeholders where partnership = {partnership} order by id limit 1"),
            entry("goal", "select id from goals where partnership = {partnership} order by number limit 1"),
            entry("measurement", "select id from goal_measurements where goal = '{goal}' order by id limit 1"),
            entry("action", "select id from plan_actions where partnership = {partnership} order by id limit 1"),
            entry("risk", "select id from plan_risks where partnership = {partnership} order by id limit 1"),
            entry("commitment", """
                    select commitments.id
                      from commitments
                      join deliveries on deliveries.commitment = commitments.id
                     where commitments.partnership = {partnership}
                       and receiver is not null
                       and state = 'WAITING'
                     order by number
                     limit 1
                    """),
            entry("hours", """
                    select id
                      from commitments
                     where partnership = {partnership}
                       and unit = 'HOUR'
                       and kind <> 'ROOM'
                       and standing in ('DECLARED', 'AGREED')
                     order by number
                     limit 1
                    """),
            entry(
                    "delivery",
                    "select id from deliveries where commitment = '{commitment}' and state = 'WAITING' limit 1"),
            entry("meeting", """
                    select id
                      from meetings
                     where partnership = {partnership}
                     order by (select count(*) from agenda_items where agenda_items.meeting = meetings.id) desc, day, id
                     limit 1
                    """),
            entry("item", "select id from agenda_items where meeting = '{meeting}' order by position, id limit 1"),
            entry("poll", "select id from date_polls where partnership = {partnership} order by id limit 1"),
            entry("decision", "select id from decisions where partnership = {partnership} order by id limit 1"),
            entry("agreement", """
                    select id
                      from agreements
                     where partnership = {partnership}
                       and kind = 'LOCAL'
                     order by begun_at
                     limit 1
                    """),
            entry("dispute", "select id from disputes where partnership = {partnership} order by id limit 1"),
            entry("proposal", "select id from proposals where partnership = {partnership} order by id limit 1"),
            entry("said", "select id from partnership_notes where partnership = {partnership} order by id limit 1"),
            entry("expectation", "select id from expectations where partnership = {partnership} order by id limit 1"),
            entry("review", "select id from benefit_reviews where partnership = {partnership} order by id limit 1"),
            entry("trial", "select id from trials where partnership = {partnership} order by id limit 1"),
            entry("card", "select id from trial_cards where trial = '{trial}' order by number limit 1"),
            entry("hand", "select id from hands where partnership = {partnership} order by id limit 1"),
            entry("problem", "select problem from problem_partnerships where partnership = {partnership} limit 1"),
            entry("note", "select id from problem_notes where problem = '{problem}' and kind <> 'ANSWER' limit 1"));

    private final Routes routes;
    private final Samples samples;
    private final AccessRules rules;
    private final JdbcClient db;

    Pages(Routes routes, Samples samples, AccessRules rules, JdbcClient db) {
        this.routes = routes;
        this.samples = samples;
        this.rules = rules;
        this.db = db;
    }

    /** @param email of who looks; a guest has none */
    public record Page(String path, Optional<String> email) {

        @Override
        public String toString() {
            return path + email.map(who -> " (" + who + ")").orElse("");
        }
    }

    public List<Page> all() {
        var pages = new ArrayList<Page>();
        pages.add(new Page(MISSING, Optional.empty()));
        for (var route : routes.all()) {
            if (route.reads() && ELSEWHERE.stream().noneMatch(route.route().pattern()::contains)) {
                pages.add(page(route));
            }
        }
        return pages;
    }

    /** Where Kasia coordinates there are a trial, a dispute and somebody who wants to help; where Magdalena does, all the rest. */
    private Page page(Handled route) {
        var pattern = route.route().pattern();
        if (pattern.contains("/trials") || pattern.contains("{hand}") || pattern.contains("{dispute}")) {
            return new Page(standing(route, "podworka-od-nowa"), Optional.of(Who.ELSEWHERE.email()));
        }
        return new Page(
                standing(route, "nie-sami"), looker(rules.doorOf(route.route()).orElseThrow()));
    }

    private String standing(Handled route, String slug) {
        var known = new HashMap<>(Map.of("slug", slug));
        var path = route.route().pattern();
        for (var variable : route.variables()) {
            if (!known.containsKey(variable)) {
                var query = STANDING.get(named(path, variable));
                known.put(variable, query == null ? samples.own(variable) : found(query, known));
            }
            path = Routes.VARIABLE.matcher(path).replaceFirst(known.get(variable));
        }
        return path;
    }

    /** Under which name a variable stands here that means another thing elsewhere. */
    private static String named(String path, String variable) {
        if (path.contains("/timesheets/") && variable.equals("commitment")) {
            return "hours";
        }
        return path.startsWith("/partnerships") && variable.equals("note") ? "said" : variable;
    }

    private String found(String query, Map<String, String> known) {
        var filled = query.replace("{partnership}", "(select id from partnerships where slug = '{slug}')");
        for (var earlier : known.entrySet()) {
            filled = filled.replace("{" + earlier.getKey() + "}", earlier.getValue());
        }
        return db.sql(filled).query(String.class).single();
    }

    private static Optional<String> looker(String door) {
        return switch (door) {
            case "anyone" -> Optional.empty();
            case "administrator" -> Optional.of(Who.ADMINISTRATOR.email());
            case "representative" -> Optional.of(Who.REPRESENTATIVE.email());
            default -> Optional.of(Who.COORDINATOR.email());
        };
    }
}
