package org.osnowa.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.BadSqlGrammarException;
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
        /** Something foreign under the address of something own. */
        FOREIGN_WITHIN_OWN,
        MISSING
    }

    /** Three values, as text or as a query that finds one; empty while the demo community has no such thing. */
    private record Sample(String own, String foreign, String missing) {

        /** Something that others must not reach through a neighbour's address; people belong to nobody. */
        boolean owned() {
            return own.startsWith("select ") && !own.contains("from people");
        }

        static Sample of(String table, String own, String foreign) {
            var query = "select %s from %s order by 1 limit 1";
            return new Sample(
                    query.formatted("id", table + " where " + own),
                    query.formatted("id", table + " where " + foreign),
                    NOBODY);
        }
    }

    private static final String MOST_POKOLEN = "(select id from organisations where name like '%Most Pokoleń%')";
    private static final String APTEKA = "(select id from organisations where name like '%Pod Lipą%')";
    private static final String NIE_SAMI = "(select id from partnerships where slug = 'nie-sami')";
    private static final String SMAK_OLSZYCY = "(select id from partnerships where slug = 'smak-olszycy')";

    private static final Map<String, Sample> SAMPLES = Map.ofEntries(
            entry("slug", new Sample("nie-sami", "smak-olszycy", "nie-ma-takiego")),
            entry("organisation", Sample.of("organisations", "id = " + MOST_POKOLEN, "id = " + APTEKA)),
            entry("mandate", Sample.of("mandates", "organisation = " + MOST_POKOLEN, "organisation = " + APTEKA)),
            entry("invitation", Sample.of("invitations", "partnership = " + NIE_SAMI, "partnership = " + SMAK_OLSZYCY)),
            entry("request", new Sample("", "", NOBODY)),
            entry("merge", new Sample("", "", NOBODY)),
            entry("register", new Sample("", "", NOBODY)),
            entry("person", Sample.of("people", "email like 'magdalena@%'", "email like 'dorota@%'")),
            entry("letter", Sample.of("letters", "kind = 'UNASKED'", "kind = 'REQUESTED'")),
            entry("handle", new Sample("nie-ta", "inna", "zmyslona")),
            entry("place", new Sample("9901", "PL", "000000")),
            entry("gmina", new Sample("990101", "990101", "000000")),
            entry("token", new Sample("nie-ten", "inny", "zmyslony")),
            entry("version", new Sample("0", "1", "2")),
            entry("path", new Sample("css/all.css", "icon.svg", "nie-ma.css")));

    private final JdbcClient db;

    Samples(JdbcClient db) {
        this.db = db;
    }

    static boolean knows(String variable) {
        return SAMPLES.containsKey(variable);
    }

    /** The address of a route, or nothing while there is no such thing among the data. */
    Optional<String> address(Routes.Handled route, Relation relation) {
        var address = route.route().pattern();
        for (var variable : route.variables()) {
            var first = variable.equals(route.variables().getFirst());
            var value = value(variable, first && relation == Relation.FOREIGN_WITHIN_OWN ? Relation.OWN : relation);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            address = Routes.VARIABLE.matcher(address).replaceFirst(value.get());
        }
        return Optional.of(address);
    }

    private Optional<String> value(String variable, Relation relation) {
        return Optional.ofNullable(SAMPLES.get(variable))
                .map(sample -> switch (relation) {
                    case OWN -> sample.own();
                    case FOREIGN, FOREIGN_WITHIN_OWN -> sample.foreign();
                    case MISSING -> sample.missing();
                })
                .flatMap(value -> value.startsWith("select ") ? found(value) : Optional.of(value))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> found(String query) {
        try {
            return db.sql(query).query(String.class).optional();
        } catch (BadSqlGrammarException noSuchTableYet) {
            return Optional.empty();
        }
    }

    static List<Relation> relations(Routes.Handled route) {
        return switch (route.variables().size()) {
            case 0 -> List.of(Relation.OWN);
            case 1 -> List.of(Relation.OWN, Relation.FOREIGN, Relation.MISSING);
            default ->
                SAMPLES.containsKey(route.variables().getLast())
                                && SAMPLES.get(route.variables().getLast()).owned()
                        ? List.of(Relation.values())
                        : List.of(Relation.OWN, Relation.FOREIGN, Relation.MISSING);
        };
    }
}
