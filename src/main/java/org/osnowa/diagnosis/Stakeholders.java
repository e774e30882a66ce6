package org.osnowa.diagnosis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.diagnosis.Stakeholder.Who;
import org.osnowa.diagnosis.Stakeholder.Who.Described;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whom the matters of partnerships concern. All SQL on the stakeholders table is in this file, save for the counting of {@link DiagnosisMeasures} and {@link DiagnosisEvidence}. */
@Repository
class Stakeholders {

    private final JdbcClient db;

    Stakeholders(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were put on the map, those taken off among them. */
    List<Stakeholder> of(PartnershipId partnership) {
        return db.sql("""
                select id, organisation, name, sector, fields, part, note, removed_at, version
                  from stakeholders
                 where partnership = :partnership
                 order by added_at, id
                """)
                .param("partnership", partnership.value())
                .query(Stakeholders::stakeholder)
                .list();
    }

    Stakeholder get(StakeholderId id, PartnershipId partnership) {
        return db.sql("""
                select id, organisation, name, sector, fields, part, note, removed_at, version
                  from stakeholders
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Stakeholders::stakeholder)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two who put the same organisation on the same map do so one after the other. */
    void oneAtATime(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('map ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(PartnershipId partnership, Stakeholder stakeholder, Brought brought) {
        var insert = db.sql("""
                insert into stakeholders (id, partnership, organisation, name, sector, fields, part, note, added_for,
                                          added_at)
                values (:id, :partnership, :organisation, :name, :sector, :fields, :part, :note, :addedFor,
                        clock_timestamp() - make_interval(days => :daysAgo))
                """).param("partnership", partnership.value());
        write(brought.into(insert), stakeholder);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Stakeholder stakeholder) {
        var update = db.sql("""
                update stakeholders
                   set organisation = :organisation, name = :name, sector = :sector, fields = :fields,
                       part = :part, note = :note, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_at is null
                """).param("version", stakeholder.version());
        if (write(update, stakeholder) == 0) {
            throw new ChangedMeanwhile(stakeholder.id());
        }
    }

    /** Says whether it was on the map until now. */
    boolean remove(StakeholderId id, PartnershipId partnership) {
        return db.sql("""
                update stakeholders
                   set removed_at = now(), version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** Says whether it was off the map until now. */
    boolean bringBack(StakeholderId id, PartnershipId partnership) {
        return db.sql("""
                update stakeholders
                   set removed_at = null, version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is not null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** Where both stand on one map, the one that is gone stays behind. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update stakeholders
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from stakeholders other
                                    where other.partnership = stakeholders.partnership
                                      and other.organisation = :to)
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update stakeholders set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveAddedFor(OrganisationId from, OrganisationId to) {
        return db.sql("update stakeholders set added_for = :to where added_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveAddedForBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update stakeholders set added_for = :from where added_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private record Columns(
            Optional<UUID> organisation, Optional<String> name, Optional<Sector> sector, List<Field> fields) {}

    private static int write(StatementSpec statement, Stakeholder stakeholder) {
        var columns = columnsOf(stakeholder.who());
        return statement
                .param("id", stakeholder.id().value())
                .param("organisation", columns.organisation().orElse(null), Types.OTHER)
                .param("name", columns.name().orElse(null))
                .param("sector", columns.sector().map(Sector::name).orElse(null))
                .param("fields", columns.fields().stream().map(Field::name).toArray(String[]::new))
                .param("part", stakeholder.part().name())
                .param("note", stakeholder.note().orElse(null))
                .update();
    }

    private static Columns columnsOf(Who who) {
        return switch (who) {
            case Listed(var organisation) ->
                new Columns(Optional.of(organisation.value()), Optional.empty(), Optional.empty(), List.of());
            case Described(var name, var sector, var fields) ->
                new Columns(Optional.empty(), Optional.of(name), Optional.of(sector), fields);
        };
    }

    private static Stakeholder stakeholder(ResultSet row, int number) throws SQLException {
        return new Stakeholder(
                new StakeholderId(row.getObject("id", UUID.class)),
                who(row),
                PartInMatter.valueOf(row.getString("part")),
                Optional.ofNullable(row.getString("note")),
                row.getTimestamp("removed_at") != null,
                row.getInt("version"));
    }

    private static Who who(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation", UUID.class);
        return organisation != null
                ? new Listed(new OrganisationId(organisation))
                : new Described(
                        row.getString("name"),
                        Sector.valueOf(row.getString("sector")),
                        Arrays.stream((String[]) row.getArray("fields").getArray())
                                .map(Field::valueOf)
                                .toList());
    }
}
