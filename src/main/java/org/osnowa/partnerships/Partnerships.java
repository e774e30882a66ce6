package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.Partnership.Origin;
import org.osnowa.partnerships.Partnership.StageEntered;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every partnership there is. All SQL on the partnerships table is in this file. */
@Repository
public class Partnerships {

    private static final String COLUMNS = """
            id, slug, name, matter, level, place, initiator, started_by, started_on, type, form, stage,
            stage_since, state, state_since, state_reason, version\
            """;

    private final JdbcClient db;

    Partnerships(JdbcClient db) {
        this.db = db;
    }

    public Partnership get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    public Optional<Partnership> find(String slug) {
        return db.sql("select " + COLUMNS + " from partnerships where slug = :slug")
                .param("slug", slug)
                .query(Partnerships::partnership)
                .optional();
    }

    public Partnership get(PartnershipId id) {
        return db.sql("select " + COLUMNS + " from partnerships where id = :id")
                .param("id", id.value())
                .query(Partnerships::partnership)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<Partnership> all(Collection<PartnershipId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.sql("select " + COLUMNS + " from partnerships where id in (:ids) order by name, id")
                .param("ids", ids.stream().map(PartnershipId::value).toList())
                .query(Partnerships::partnership)
                .list();
    }

    /** Where a page of a list begins: after this name and id. */
    record After(String name, UUID id) {}

    /** What the visitor looks for; each part may be missing. Places is empty for "anywhere". */
    record Filter(
            String words,
            @Nullable Collection<PlaceId> places,
            @Nullable Stage stage,
            @Nullable PartnershipType type) {}

    /** One more than asked for tells that there is a next page. Missing diacritics and small typos are forgiven. */
    List<Partnership> list(Filter filter, @Nullable After after, int most) {
        return db.sql("""
                select %s
                  from partnerships
                 where (:words = '' or folded_name like '%%' || folded(:words) || '%%'
                        or strict_word_similarity(folded(:words), folded_name) > 0.45)
                   and (:anywhere or place = any(:places))
                   and (cast(:stage as text) is null or stage = :stage)
                   and (cast(:type as text) is null or type = :type)
                   and (cast(:afterName as text) is null
                        or (name, id) > (cast(:afterName as text) collate "pl-PL-x-icu", cast(:afterId as uuid)))
                 order by name, id
                 limit :most
                """.formatted(COLUMNS))
                .param("words", filter.words())
                .param("anywhere", filter.places() == null)
                .param("places", texts(filter.places()))
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("afterName", after == null ? null : after.name())
                .param("afterId", after == null ? null : after.id())
                .param("most", most)
                .query(Partnerships::partnership)
                .list();
    }

    private static String[] texts(@Nullable Collection<PlaceId> places) {
        return Stream.ofNullable(places)
                .flatMap(Collection::stream)
                .map(PlaceId::toString)
                .toArray(String[]::new);
    }

    /** Those that are recruiting come first, then the youngest. */
    List<Partnership> joinable(int most) {
        return db.sql("""
                select %s
                  from partnerships
                 where stage <> 'SUSTAIN_OR_CLOSE'
                   and state = 'ACTIVE'
                 order by stage = 'RECRUITMENT' desc, started_on desc, id
                 limit :most
                """.formatted(COLUMNS))
                .param("most", most)
                .query(Partnerships::partnership)
                .list();
    }

    /** Those whose area is this place or what it lies in. */
    public List<Partnership> covering(PlaceId place) {
        var areas = Stream.concat(Stream.of(PlaceId.POLAND, place), place.around().stream());
        return db.sql("select " + COLUMNS + " from partnerships where place = any(:areas) order by name, id")
                .param("areas", areas.map(PlaceId::toString).toArray(String[]::new))
                .query(Partnerships::partnership)
                .list();
    }

    public long count() {
        return db.sql("select count(*) from partnerships").query(Long.class).single();
    }

    /** @return whether the slug was free */
    public boolean add(Partnership partnership) {
        return db.sql("""
                insert into partnerships (id, slug, name, matter, level, place, initiator, started_by, started_on, type, form,
                                          stage, stage_since, state, state_since, state_reason)
                values (:id, :slug, :name, :matter, :level, :place, :initiator, :startedBy, :startedOn, :type, :form,
                        :stage, :stageSince, :state, :stateSince, :stateReason)
                    on conflict (slug) do nothing
                """)
                        .param("id", partnership.id().value())
                        .param("slug", partnership.slug())
                        .param("name", partnership.name())
                        .param("matter", partnership.matter())
                        .param("level", partnership.area().level().name())
                        .param("place", partnership.area().place().toString())
                        .param("initiator", partnership.origin().initiator().name())
                        .param(
                                "startedBy",
                                partnership
                                        .origin()
                                        .startedBy()
                                        .map(PersonId::value)
                                        .orElse(null))
                        .param("startedOn", partnership.origin().startedOn())
                        .param("type", typeOf(partnership))
                        .param("form", formOf(partnership))
                        .param("stage", partnership.stage().stage().name())
                        .param("stageSince", partnership.stage().since())
                        .param("state", partnership.life().state().name())
                        .param("stateSince", partnership.life().since())
                        .param("stateReason", partnership.life().reason())
                        .update()
                == 1;
    }

    void save(Partnership partnership) {
        var saved = db.sql("""
                update partnerships
                   set name = :name, matter = :matter, level = :level, place = :place, type = :type, form = :form,
                       stage = :stage, stage_since = :stageSince, state = :state, state_since = :stateSince,
                       state_reason = :stateReason, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("name", partnership.name())
                .param("matter", partnership.matter())
                .param("level", partnership.area().level().name())
                .param("place", partnership.area().place().toString())
                .param("type", typeOf(partnership))
                .param("form", formOf(partnership))
                .param("stage", partnership.stage().stage().name())
                .param("stageSince", partnership.stage().since())
                .param("state", partnership.life().state().name())
                .param("stateSince", partnership.life().since())
                .param("stateReason", partnership.life().reason())
                .param("id", partnership.id().value())
                .param("version", partnership.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership.id());
        }
    }

    private static @Nullable String typeOf(Partnership partnership) {
        return partnership.type() == null ? null : partnership.type().name();
    }

    private static @Nullable String formOf(Partnership partnership) {
        return partnership.form() == null ? null : partnership.form().name();
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        var type = row.getString("type");
        var form = row.getString("form");
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("matter"),
                new Area(AreaLevel.valueOf(row.getString("level")), PlaceId.of(row.getString("place"))),
                new Origin(
                        InitiatorType.valueOf(row.getString("initiator")),
                        Optional.ofNullable(row.getObject("started_by", UUID.class))
                                .map(PersonId::new),
                        row.getObject("started_on", LocalDate.class)),
                type == null ? null : PartnershipType.valueOf(type),
                form == null ? null : LegalForm.valueOf(form),
                new StageEntered(Stage.valueOf(row.getString("stage")), row.getObject("stage_since", LocalDate.class)),
                new Life(
                        LifeState.valueOf(row.getString("state")),
                        row.getObject("state_since", LocalDate.class),
                        row.getString("state_reason")),
                row.getInt("version"));
    }
}
