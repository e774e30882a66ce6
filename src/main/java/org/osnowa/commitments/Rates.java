package org.osnowa.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What units of contributions are worth. All SQL on the rates table is in this file. */
@Repository
public class Rates {

    /** More rates than anybody looks through; their makers are told to retire some. */
    static final int MOST = 500;

    private static final int SUGGESTED = 5;

    private static final String ROW = """
            select id, kind, unit, rate, basis, year, confidence, source, retired_at, version
              from rates
            """;

    private final JdbcClient db;

    Rates(JdbcClient db) {
        this.db = db;
    }

    /**
     * What to suggest to whoever values such a contribution in this year: the rates of the newest year that has begun by
     * then. Nothing for what has no price.
     */
    public List<Rate> suggestions(ContributionKind kind, Unit unit, int year) {
        return db.sql(ROW + """
                 where kind = :kind
                   and unit = :unit
                   and retired_at is null
                   and year = (select max(newest.year)
                                 from rates newest
                                where newest.kind = :kind
                                  and newest.unit = :unit
                                  and newest.retired_at is null
                                  and newest.year <= :year)
                 order by basis, id
                 limit :most
                """)
                .param("kind", kind.name())
                .param("unit", unit.name())
                .param("year", year)
                .param("most", SUGGESTED)
                .query(Rates::rate)
                .list();
    }

    /** By kind and unit, the newest year first; those that were retired among them. */
    List<Rate> all() {
        return db.sql(ROW + "order by kind, unit, year desc, basis, id limit :most")
                .param("most", 2 * MOST)
                .query(Rates::rate)
                .list();
    }

    Rate get(RateId id) {
        return db.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query(Rates::rate)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Two who change the table do so one after the other, so that its rows can be counted and compared. */
    void oneAtATime() {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('rates'))")
                .query((row, _) -> "")
                .list();
    }

    int count() {
        return db.sql("select count(*) from rates").query(Integer.class).single();
    }

    /** Whether another rate in use says the same. */
    boolean stands(Rate rate) {
        return db.sql("""
                select exists (select from rates
                                where kind = :kind
                                  and unit = :unit
                                  and year = :year
                                  and basis = :basis
                                  and retired_at is null
                                  and id <> :id)
                """)
                .param("kind", rate.kind().name())
                .param("unit", rate.unit().name())
                .param("year", rate.price().year())
                .param("basis", rate.price().basis())
                .param("id", rate.id().value())
                .query(Boolean.class)
                .single();
    }

    void add(Rate rate) {
        write(db.sql("""
                insert into rates (id, kind, unit, rate, basis, year, confidence, source)
                values (:id, :kind, :unit, :rate, :basis, :year, :confidence, :source)
                """), rate);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Rate rate) {
        var saved = write(db.sql("""
                update rates
                   set kind = :kind, unit = :unit, rate = :rate, basis = :basis, year = :year, confidence = :confidence,
                       source = :source, version = version + 1
                 where id = :id
                   and version = :version
                   and retired_at is null
                """).param("version", rate.version()), rate);
        if (saved == 0) {
            throw new ChangedMeanwhile(rate.id());
        }
    }

    /** Says whether it was in use until now. */
    boolean retire(RateId id) {
        return db.sql(
                                "update rates set retired_at = now(), version = version + 1 where id = :id and retired_at is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Says whether it was away until now. */
    boolean bringBack(RateId id) {
        return db.sql(
                                "update rates set retired_at = null, version = version + 1 where id = :id and retired_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static int write(StatementSpec statement, Rate rate) {
        return statement
                .param("id", rate.id().value())
                .param("kind", rate.kind().name())
                .param("unit", rate.unit().name())
                .param("rate", rate.price().rate())
                .param("basis", rate.price().basis())
                .param("year", rate.price().year())
                .param("confidence", rate.confidence().name())
                .param("source", rate.source().orElse(null), Types.VARCHAR)
                .update();
    }

    private static Rate rate(ResultSet row, int number) throws SQLException {
        return new Rate(
                new RateId(row.getObject("id", UUID.class)),
                ContributionKind.valueOf(row.getString("kind")),
                Unit.valueOf(row.getString("unit")),
                new Valuation(row.getLong("rate"), row.getString("basis"), row.getInt("year")),
                RateConfidence.valueOf(row.getString("confidence")),
                Optional.ofNullable(row.getString("source")),
                row.getTimestamp("retired_at") != null,
                row.getInt("version"));
    }
}
