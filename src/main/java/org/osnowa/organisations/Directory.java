package org.osnowa.organisations;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for organisations by name and by what they are. Fast with hundreds of thousands of them: whatever a search finds is
 * capped before it is sorted, and a word that half of them bear is looked for along the alphabet instead.
 */
@Repository
public class Directory {

    static final int PAGE = 20;
    private static final int MANY = 1000;
    private static final int SHORTEST_SWAPPED = 4;
    private static final int ALIKE = 300;
    private static final int MOST_WORDS = 6;
    private static final String ROW = "id, name, short_name, kind, sector, place, town";

    /**
     * What is looked for; empty or missing parts do not narrow.
     *
     * @param places with all that lies in them
     */
    public record Filter(
            String words,
            List<PlaceId> places,
            @Nullable Sector sector,
            @Nullable Field field,
            @Nullable OrganisationKind kind) {

        public static Filter named(String words) {
            return new Filter(words, List.of(), null, null, null);
        }
    }

    /** Where a page begins: behind, or before, this organisation. */
    public record Edge(String name, OrganisationId id, boolean backwards) {}

    /**
     * @param alike whether nothing is called just so and these are called nearly so
     * @param more whether the list goes on in the direction in which it was read
     */
    public record Found(List<OrganisationSummary> organisations, boolean more, boolean alike) {}

    private final JdbcClient db;

    Directory(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Found find(Filter filter, @Nullable Edge edge) {
        var words = words(filter.words());
        if (words.isEmpty()) {
            return filter.words().isBlank() ? along(filter, words, edge) : new Found(List.of(), false, false);
        }
        var many = howMany(filter, words);
        if (many == 0) {
            var swapped = swapped(filter, words);
            return new Found(swapped.isEmpty() ? alike(filter, String.join(" ", words)) : swapped, false, true);
        }
        return many > MANY ? along(filter, words, edge) : among(filter, words, edge);
    }

    /** The folded words, so that case, diacritics, punctuation and order do not matter. */
    private List<String> words(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        var folded = db.sql("select folded(:typed)")
                .param("typed", typed.length() > 200 ? typed.substring(0, 200) : typed)
                .query(String.class)
                .single();
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private long howMany(Filter filter, List<String> words) {
        var sql = "select count(*) from (select 1 from organisations where " + conditions(filter, words) + " limit "
                + (MANY + 1) + ") as found";
        return bound(sql, filter, words).query(Long.class).single();
    }

    /** Walks the alphabet: right when what is looked for is frequent. */
    private Found along(Filter filter, List<String> words, @Nullable Edge edge) {
        var sql = "select " + ROW + " from organisations where " + conditions(filter, words) + from(edge);
        return page(bound(sql, filter, words), edge);
    }

    /** Sorts all that is found: right when it is rare. Materialized, because the planner would walk the alphabet too. */
    private Found among(Filter filter, List<String> words, @Nullable Edge edge) {
        var sql = "with found as materialized (select " + ROW + " from organisations where " + conditions(filter, words)
                + ") select " + ROW + " from found where true" + from(edge);
        return page(bound(sql, filter, words), edge);
    }

    /** Two letters in each other's place make a short word look like no other; so each word is tried with any two swapped. */
    private List<OrganisationSummary> swapped(Filter filter, List<String> words) {
        var conditions = new StringBuilder(conditions(filter, List.of()));
        for (var word = 0; word < words.size(); word++) {
            conditions.append(" and folded_name like any(:swapped").append(word).append(")");
        }
        var statement = bound(
                "with found as materialized (select " + ROW + " from organisations where " + conditions + " limit "
                        + ALIKE + ") select " + ROW + " from found order by name, id limit " + PAGE,
                filter,
                List.of());
        for (var word = 0; word < words.size(); word++) {
            statement.param("swapped" + word, swaps(words.get(word)));
        }
        return statement.query(Organisations::summary).list();
    }

    /** The word itself and each that comes of it by swapping two neighbours, as patterns. */
    private static String[] swaps(String word) {
        var swaps = new LinkedHashSet<>(List.of("%" + word + "%"));
        for (var at = 0; at + 1 < word.length() && word.length() >= SHORTEST_SWAPPED; at++) {
            var letters = word.toCharArray();
            letters[at] = word.charAt(at + 1);
            letters[at + 1] = word.charAt(at);
            swaps.add("%" + String.valueOf(letters) + "%");
        }
        return swaps.toArray(String[]::new);
    }

    private List<OrganisationSummary> alike(Filter filter, String words) {
        threshold(words.length() < 8 ? 0.45 : 0.5);
        var sql = "with found as materialized (select " + ROW + ", word_similarity(:all, folded_name) as likeness"
                + " from organisations where " + conditions(filter, List.of()) + " and :all <% folded_name limit "
                + ALIKE
                + ") select " + ROW + " from found order by likeness desc, name, id limit " + PAGE;
        return bound(sql, filter, List.of())
                .param("all", words)
                .query(Organisations::summary)
                .list();
    }

    /** Those that may be the same: one of the numbers, or a near name in the same place. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> maybe(Profile profile, Identifiers numbers) {
        threshold(0.45);
        return db.sql("""
                with same_number as materialized (
                    select id, name, short_name, kind, sector, place, town, 2.0 as likeness
                      from organisations
                     where merged_into is null
                       and (nip = :nip or regon = :regon or krs = :krs)
                ), near_name as materialized (
                    select id, name, short_name, kind, sector, place, town,
                           word_similarity(folded(:name), folded_name) as likeness
                      from organisations
                     where merged_into is null
                       and folded(:name) <% folded_name
                       and (place = :place or folded(town) = folded(:town) or folded_name = folded(:name))
                     limit 50
                )
                select distinct on (likeness, name, id) id, name, short_name, kind, sector, place, town
                  from (select * from same_number
                         union all
                        select * from near_name where id not in (select id from same_number)) as found
                 order by likeness desc, name, id
                 limit 10
                """)
                .param("name", profile.name())
                .param("place", text(profile.seat().place()), java.sql.Types.VARCHAR)
                .param("town", profile.seat().town(), java.sql.Types.VARCHAR)
                .param("nip", text(numbers.nip()), java.sql.Types.VARCHAR)
                .param("regon", text(numbers.regon()), java.sql.Types.VARCHAR)
                .param("krs", text(numbers.krs()), java.sql.Types.VARCHAR)
                .query(Organisations::summary)
                .list();
    }

    private void threshold(double value) {
        db.sql("select set_config('pg_trgm.word_similarity_threshold', :value, true)")
                .param("value", String.valueOf(value))
                .query(String.class)
                .single();
    }

    private static String conditions(Filter filter, List<String> words) {
        var conditions = new ArrayList<String>();
        conditions.add("merged_into is null");
        for (var word = 0; word < words.size(); word++) {
            conditions.add("folded_name like :word" + word);
        }
        if (!filter.places().isEmpty()) {
            conditions.add(IntStream.range(0, filter.places().size())
                    .mapToObj(place -> "place >= :from%1$d and place < :until%1$d".formatted(place))
                    .collect(joining(" or ", "(", ")")));
        }
        if (filter.sector() != null) {
            conditions.add("sector = :sector");
        }
        if (filter.field() != null) {
            conditions.add("fields @> cast(:fields as text[])");
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
        }
        return String.join(" and ", conditions);
    }

    private static String from(@Nullable Edge edge) {
        var limit = " limit " + (PAGE + 1);
        if (edge == null) {
            return " order by name, id" + limit;
        }
        return edge.backwards()
                ? " and (name, id) < (:edgeName, :edgeId) order by name desc, id desc" + limit
                : " and (name, id) > (:edgeName, :edgeId) order by name, id" + limit;
    }

    private StatementSpec bound(String sql, Filter filter, List<String> words) {
        var statement = db.sql(sql);
        for (var word = 0; word < words.size(); word++) {
            statement.param("word" + word, "%" + words.get(word) + "%");
        }
        for (var place = 0; place < filter.places().size(); place++) {
            statement.param("from" + place, filter.places().get(place).from());
            statement.param("until" + place, filter.places().get(place).until());
        }
        if (filter.sector() != null) {
            statement.param("sector", filter.sector().name());
        }
        if (filter.field() != null) {
            statement.param("fields", new String[] {filter.field().name()});
        }
        if (filter.kind() != null) {
            statement.param("kind", filter.kind().name());
        }
        return statement;
    }

    private static Found page(StatementSpec statement, @Nullable Edge edge) {
        if (edge != null) {
            statement.param("edgeName", edge.name()).param("edgeId", edge.id().value());
        }
        var rows = new ArrayList<>(statement.query(Organisations::summary).list());
        var more = rows.size() > PAGE;
        if (more) {
            rows.removeLast();
        }
        return new Found(List.copyOf(edge != null && edge.backwards() ? rows.reversed() : rows), more, false);
    }

    private static @Nullable String text(@Nullable Object number) {
        return number == null ? null : number.toString();
    }
}
