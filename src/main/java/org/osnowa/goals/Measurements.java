package org.osnowa.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was measured. All SQL on the goal_measurements table is in this file, save for the counting of {@link GoalMeasures} and
 * {@link GoalEvidence}, and the newest number beside each of the {@link Goals}.
 */
@Repository
class Measurements {

    private final JdbcClient db;
    private final Clock clock;

    Measurements(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The earliest first, without those taken out. */
    List<Measurement> of(GoalId goal) {
        return db.sql("""
                select id, amount, measured_on, source, entered_by, version
                  from goal_measurements
                 where goal = :goal
                   and removed_at is null
                 order by measured_on, entered_at, id
                """)
                .param("goal", goal.value())
                .query(Measurements::measurement)
                .list();
    }

    Measurement get(MeasurementId id, GoalId goal) {
        return db.sql("""
                select id, amount, measured_on, source, entered_by, version
                  from goal_measurements
                 where id = :id
                   and goal = :goal
                   and removed_at is null
                """)
                .param("id", id.value())
                .param("goal", goal.value())
                .query(Measurements::measurement)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    int count(GoalId goal) {
        return db.sql("select count(*) from goal_measurements where goal = :goal and removed_at is null")
                .param("goal", goal.value())
                .query(Integer.class)
                .single();
    }

    /**
     * @param partner for which of the partners it was measured, where that is known
     * @param at when it was written down
     */
    void add(GoalId goal, Measurement measurement, Optional<OrganisationId> partner, Instant at) {
        db.sql("""
                insert into goal_measurements (id, goal, amount, measured_on, source, entered_by, entered_for, entered_at)
                values (:id, :goal, :amount, :on, :source, :by, :enteredFor, :at)
                """)
                .param("id", measurement.id().value())
                .param("goal", goal.value())
                .param("amount", measurement.amount())
                .param("on", measurement.on())
                .param("source", measurement.source())
                .param("by", measurement.enteredBy().map(PersonId::value).orElse(null), Types.OTHER)
                .param("enteredFor", partner.map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> moveEnteredFor(OrganisationId from, OrganisationId to) {
        return db.sql("update goal_measurements set entered_for = :to where entered_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveEnteredForBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update goal_measurements set entered_for = :from where entered_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first, or took it out */
    void save(Measurement measurement) {
        var saved = db.sql("""
                update goal_measurements
                   set amount = :amount, measured_on = :on, source = :source, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_at is null
                """)
                .param("amount", measurement.amount())
                .param("on", measurement.on())
                .param("source", measurement.source())
                .param("id", measurement.id().value())
                .param("version", measurement.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(measurement.id());
        }
    }

    /** Says whether it was there until now. */
    boolean remove(MeasurementId id, GoalId goal) {
        return db.sql("""
                update goal_measurements
                   set removed_at = :at, version = version + 1
                 where id = :id
                   and goal = :goal
                   and removed_at is null
                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("goal", goal.value())
                        .update()
                == 1;
    }

    /** What a person wrote down, with the partnership in which they did. */
    record Entered(PartnershipId partnership, int goal, Measurement measurement) {}

    List<Entered> by(PersonId person) {
        return db.sql("""
                select partnership, number, measured.id, amount, measured_on, measured.source, entered_by, measured.version
                  from goal_measurements measured
                  join goals on goals.id = goal
                 where entered_by = :person
                   and removed_at is null
                 order by measured_on, measured.id
                """)
                .param("person", person.value())
                .query((row, number) -> new Entered(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        row.getInt("number"),
                        measurement(row, number)))
                .list();
    }

    private static Measurement measurement(ResultSet row, int number) throws SQLException {
        return new Measurement(
                new MeasurementId(row.getObject("id", UUID.class)),
                Amounts.plain(row.getBigDecimal("amount")),
                row.getObject("measured_on", LocalDate.class),
                row.getString("source"),
                Optional.ofNullable(row.getObject("entered_by", UUID.class)).map(PersonId::new),
                row.getInt("version"));
    }
}
