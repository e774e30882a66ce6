package org.osnowa.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the variables of addresses: something of the partnership "Nie sami", something of another, and something
 * that does not exist. A route with a new kind of variable needs a line here and nothing else.
 */
@Component
class Samples {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    /** How a thing is related to the partnership "Nie sami" and its people. */
    enum Relation {
        OWN,
        FOREIGN,
        MISSING
    }

    /** Three values, as text or as a query that finds one. */
    private record Sample(String own, String foreign, String missing) {

        String value(Relation relation) {
            return switch (relation) {
                case OWN -> own;
                case FOREIGN -> foreign;
                case MISSING -> missing;
            };
        }
    }

    private static final Map<String, Sample> SAMPLES = Map.ofEntries(
            entry("slug", new Sample("nie-sami", "drugi-start", "nie-ma-takiego")),
            entry(
                    "letter",
                    new Sample(
                            "select id from letters order by id limit 1",
                            "select id from letters order by id desc limit 1",
                            NOBODY)),
            entry("organisation", new Sample(ofTadeusz("in"), ofTadeusz("not in"), NOBODY)),
            entry(
                    "mandate",
                    new Sample(
                            "select id from mandates where organisation in (%s) limit 1".formatted(ofTadeusz("in")),
                            "select id from mandates where organisation not in (%s) limit 1".formatted(ofTadeusz("in")),
                            NOBODY)),
            entry("request", new Sample(NOBODY, NOBODY, NOBODY)),
            entry("token", new Sample("nie-ten", "inny", "zmyslony")),
            entry("handle", new Sample("0123456789abcdef", "fedcba9876543210", "nie-ma")),
            entry(
                    "person",
                    new Sample(
                            "select id from people order by id limit 1",
                            "select id from people order by id desc limit 1",
                            NOBODY)),
            entry("version", new Sample("0", "1", "2")),
            entry("path", new Sample("css/all.css", "icon.svg", "nie-ma.css")));

    private final JdbcClient db;

    Samples(JdbcClient db) {
        this.db = db;
    }

    private static String ofTadeusz(String in) {
        return """
                select id
                  from organisations
                 where id %s (select organisation
                                from mandates
                                join people on people.id = mandates.person
                               where people.email = 'tadeusz@zdrojewice.example')
                 limit 1
                """.formatted(in).strip();
    }

    static boolean knows(String variable) {
        return SAMPLES.containsKey(variable);
    }

    /** The address of a route, or nothing while there is no such thing among the data. */
    Optional<String> address(Routes.Handled route, Relation relation) {
        var address = route.route().pattern();
        for (var variable : route.variables()) {
            var value = value(variable, relation);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            address = Routes.VARIABLE.matcher(address).replaceFirst(value.get());
        }
        return Optional.of(address);
    }

    private Optional<String> value(String variable, Relation relation) {
        var value = SAMPLES.get(variable).value(relation);
        return value.startsWith("select ")
                ? db.sql(value).query(Object.class).list().stream()
                        .map(Object::toString)
                        .findFirst()
                : Optional.of(value);
    }

    static List<Relation> relations(Routes.Handled route) {
        return route.variables().isEmpty() ? List.of(Relation.OWN) : List.of(Relation.values());
    }
}
