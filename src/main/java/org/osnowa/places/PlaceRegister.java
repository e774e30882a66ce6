package org.osnowa.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.TercState.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing places: those that the register knows, and those that people add. */
@Repository
public class PlaceRegister {

    private final JdbcClient db;

    PlaceRegister(JdbcClient db) {
        this.db = db;
    }

    /** A place that no register knows, such as those of the invented community. What it lies in comes first. */
    public void add(PlaceId id, PlaceKind kind, String name) {
        insert(id, kind, name, null);
        putInWords(id);
    }

    /** Nothing when the gmina already has a neighbourhood of that name. */
    Optional<PlaceId> addNeighbourhood(PlaceId id, PlaceKind kind, String name, PersonId by) {
        if (insert(id, kind, name, by) == 0) {
            return Optional.empty();
        }
        putInWords(id);
        return Optional.of(id);
    }

    private int insert(PlaceId id, PlaceKind kind, String name, @Nullable PersonId by) {
        return db.sql("""
                insert into places (id, kind, parent, name, added_by)
                values (:id, :kind, :parent, :name, :by)
                    on conflict do nothing
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("parent", parentOf(id))
                .param("name", name)
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Everything that came from the register, ended or not. */
    Map<PlaceId, Registered> registered() {
        return db
                .sql("select id, kind, name, ended_on from places where register_on is not null")
                .query((row, _) -> new Registered(
                        new Entry(
                                new PlaceId(row.getString("id")),
                                PlaceKind.valueOf(row.getString("kind")),
                                row.getString("name")),
                        row.getObject("ended_on", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(each -> each.entry().id(), Function.identity()));
    }

    record Registered(Entry entry, @Nullable LocalDate endedOn) {}

    void take(TercState state) {
        var entries = state.entries().values();
        db.sql("""
                insert into places as known (id, kind, parent, name, register_on)
                select id, kind, parent, name, :on
                  from unnest(:ids::text[], :kinds::text[], :parents::text[], :names::text[]) as read (id, kind, parent, name)
                    on conflict (id) do update
                   set kind = excluded.kind, name = excluded.name, register_on = excluded.register_on, ended_on = null
                """)
                .param("ids", column(entries, entry -> entry.id().value()))
                .param("kinds", column(entries, entry -> entry.kind().name()))
                .param("parents", column(entries, entry -> parentOf(entry.id())))
                .param("names", column(entries, Entry::name))
                .param("on", state.on())
                .update();
        putInWords(PlaceId.POLAND);
    }

    void end(List<PlaceId> ids, LocalDate on) {
        db.sql("update places set ended_on = :on where id = any (:ids)")
                .param("ids", ids.stream().map(PlaceId::value).toArray(String[]::new))
                .param("on", on)
                .update();
    }

    // The words by which a place is found are those of its label, so they change when what it lies in is renamed.
    private void putInWords(PlaceId changed) {
        db.sql("""
                update places
                   set words = found.words
                  from (select p.id, to_tsvector('simple', folded(concat_ws(' ', p.name, k.words, g.name, w.name, v.name)))
                               as words
                          from places p
                               join (values ('COUNTRY', 'kraj'), ('VOIVODESHIP', 'województwo'), ('POWIAT', 'powiat'),
                                            ('CITY_POWIAT', ''), ('URBAN_GMINA', 'gmina miejska miasto powiat'),
                                            ('RURAL_GMINA', 'gmina wiejska powiat'),
                                            ('URBAN_RURAL_GMINA', 'gmina miejsko-wiejska miasto powiat'),
                                            ('SOLECTWO', 'sołectwo wieś gmina powiat'), ('OSIEDLE', 'osiedle gmina powiat'),
                                            ('DZIELNICA', 'dzielnica gmina powiat'), ('INNE', 'gmina powiat'))
                                    as k (kind, words) on k.kind = p.kind
                               left join places g on g.id = left(p.id, 6) and length(p.id) > 6
                               left join places w on w.id = left(p.id, 4) and length(p.id) > 4
                               left join places v on v.id = left(p.id, 2) and length(p.id) > 2
                         where p.id >= :from
                           and p.id < :until) found
                 where places.id = found.id
                   and places.words is distinct from found.words
                """)
                .param("from", changed.from())
                .param("until", changed.until())
                .update();
    }

    private static String[] column(Collection<Entry> entries, Function<Entry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private static String parentOf(PlaceId id) {
        var around = id.around();
        return around.isEmpty() ? PlaceId.POLAND.value() : around.getLast().value();
    }
}
