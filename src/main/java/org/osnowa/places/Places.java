package org.osnowa.places;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Folding.fold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.Place.Around;
import org.osnowa.places.PlaceChoice.Blank;
import org.osnowa.places.PlaceChoice.Found;
import org.osnowa.places.PlaceChoice.Several;
import org.osnowa.places.PlaceChoice.Unknown;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for places. What changes them stands in {@link PlaceRegister}. */
@Repository
public class Places {

    private static final int MOST = 20;
    private static final int LONGEST_QUESTION = 200;

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    public Place get(PlaceId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** In the order asked for; what does not exist is left out. */
    public Map<PlaceId, Place> byIds(Collection<PlaceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = rows(Stream.concat(ids.stream(), ids.stream().flatMap(id -> id.around().stream()))
                .distinct()
                .toList());
        var places = new LinkedHashMap<PlaceId, Place>();
        ids.stream().map(rows::get).filter(Objects::nonNull).forEach(row -> places.put(row.id(), row.place(rows)));
        return places;
    }

    /** Places that still are, whose names and surroundings begin with these words: "osiek starogardzki" finds one of four. */
    public List<Place> search(String words) {
        var query = query(words);
        return query.isEmpty()
                ? List.of()
                : all(db.sql("""
                select id
                  from places
                 where words @@ to_tsquery('simple', :query)
                   and ended_on is null
                   and kind <> 'CITY_POWIAT'
                 order by case when folded_name = :folded then 0 when starts_with(folded_name, :folded) then 1 else 2 end,
                       name, id
                 limit :most
                """)
                        .param("query", query)
                        .param("folded", fold(cut(words)))
                        .param("most", MOST));
    }

    /** What a form's place field means: what was picked for these very words, or else what the words say by themselves. */
    public PlaceChoice resolve(@Nullable String typed, @Nullable String picked) {
        var words = typed == null ? "" : cut(typed.strip());
        if (picked != null && !picked.isBlank()) {
            var place = pickedFor(words, picked.strip());
            if (place.isPresent()) {
                return new Found(place.get());
            }
        }
        if (words.isEmpty()) {
            return new Blank();
        }
        var named = called(words);
        var found = named.isEmpty() ? search(words) : named;
        return switch (found.size()) {
            case 0 -> new Unknown(words, near(words));
            case 1 -> new Found(found.getFirst());
            default -> labelled(words, found).<PlaceChoice>map(Found::new).orElseGet(() -> new Several(words, found));
        };
    }

    /** The words of a whole label mean its place, though places inside it have them in their labels too. */
    private static Optional<Place> labelled(String words, List<Place> found) {
        var same = found.stream()
                .filter(place -> fold(place.label()).equals(fold(words)))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The place and all that lies in it, ended ones included; for an id or the words of a search. */
    public List<PlaceId> within(String idOrWords) {
        var roots = PlaceId.read(idOrWords.strip())
                .map(List::of)
                .orElseGet(() -> resolved(idOrWords).stream().map(Place::id).toList());
        return roots.stream().flatMap(root -> within(root).stream()).distinct().toList();
    }

    public List<PlaceId> within(PlaceId root) {
        return db.sql("select id from places where id >= :from and id < :until order by id")
                .param("from", root.from())
                .param("until", root.until())
                .query((row, _) -> new PlaceId(row.getString("id")))
                .list();
    }

    /** What lies directly in it, in Polish order. */
    public List<Place> in(PlaceId parent) {
        return all(db.sql("""
                select id
                  from places
                 where parent = :parent
                   and ended_on is null
                 order by name, id
                """).param("parent", parent.value()));
    }

    /** Whether there is no place at all, so that nothing that happens somewhere can be written down. */
    public boolean none() {
        return db.sql("select not exists (select from places)")
                .query(Boolean.class)
                .single();
    }

    /** The state of the register that is loaded, if one ever was. */
    public Optional<LocalDate> registerOn() {
        return db.sql("select max(register_on) from places")
                .query(LocalDate.class)
                .optional();
    }

    private List<Place> resolved(String words) {
        return resolve(words, null) instanceof Found(var place) ? List.of(place) : search(words);
    }

    private Optional<Place> pickedFor(String words, String picked) {
        var parts = picked.split(" ", 2);
        var same = parts.length == 1 || words.isEmpty() || fold(parts[1]).equals(fold(words));
        return same ? PlaceId.read(parts[0]).flatMap(this::find) : Optional.empty();
    }

    private List<Place> called(String words) {
        return all(db.sql("""
                select id
                  from places
                 where folded_name = :folded
                   and ended_on is null
                   and kind <> 'CITY_POWIAT'
                 order by name, id
                 limit :most
                """).param("folded", fold(words)).param("most", MOST));
    }

    private List<Place> near(String words) {
        return all(db.sql("""
                select id
                  from places
                 where :folded <% folded_name
                   and ended_on is null
                   and kind <> 'CITY_POWIAT'
                 order by word_similarity(:folded, folded_name) desc, name, id
                 limit 5
                """).param("folded", fold(words)));
    }

    private List<Place> all(JdbcClient.StatementSpec ids) {
        var found = ids.query((row, _) -> new PlaceId(row.getString("id"))).list();
        return List.copyOf(byIds(found).values());
    }

    private Map<PlaceId, Row> rows(Collection<PlaceId> ids) {
        return db
                .sql("select id, kind, name, ended_on from places where id = any (:ids)")
                .param("ids", ids.stream().map(PlaceId::value).toArray(String[]::new))
                .query(Places::row)
                .list()
                .stream()
                .collect(toMap(Row::id, Function.identity()));
    }

    private record Row(
            PlaceId id,
            PlaceKind kind,
            String name,
            @Nullable LocalDate endedOn) {

        Place place(Map<PlaceId, Row> all) {
            var names = id.around().stream().map(all::get).toList();
            return new Place(id, kind, name, new Around(name(names, 2), powiat(names), name(names, 0)), endedOn);
        }

        private static @Nullable String powiat(List<Row> names) {
            return names.size() > 1 && names.get(1).kind == PlaceKind.CITY_POWIAT ? null : name(names, 1);
        }

        private static @Nullable String name(List<Row> names, int depth) {
            return names.size() > depth ? names.get(depth).name : null;
        }
    }

    private static Row row(ResultSet row, int rowNumber) throws SQLException {
        return new Row(
                new PlaceId(row.getString("id")),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static String query(String words) {
        return fold(cut(words))
                .transform(folded -> Stream.of(folded.split(" ")))
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(joining(" & "));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_QUESTION));
    }
}
