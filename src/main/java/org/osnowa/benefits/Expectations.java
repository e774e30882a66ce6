package org.osnowa.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.Expectation.Cost;
import org.osnowa.benefits.Expectation.What;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What partners want and fear. All SQL that writes to the expectations table is in this file. */
@Repository
class Expectations {

    private static final String COLUMNS =
            "id, organisation, side, kind, words, importance, shown, said_by, entered_by, removed_at, version";

    private final JdbcClient db;

    Expectations(JdbcClient db) {
        this.db = db;
    }

    /** What matters most first, those taken out among them. */
    List<Expectation> of(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from expectations
                 where partnership = :partnership
                 order by importance desc nulls last, added_at, id
                 limit 6000
                """)
                .param("partnership", partnership.value())
                .query(Expectations::expectation)
                .list();
    }

    /** Of one partner, those that stand. */
    List<Expectation> of(PartnershipId partnership, OrganisationId organisation) {
        return db.sql("select " + COLUMNS + """
                  from expectations
                 where partnership = :partnership
                   and organisation = :organisation
                   and removed_at is null
                 order by importance desc nulls last, added_at, id
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Expectations::expectation)
                .list();
    }

    /** What everybody may read: benefits that partners of today let everybody read. */
    List<Expectation> shown(PartnershipId partnership, int most) {
        return db.sql("select " + COLUMNS + """
                  from expectations
                 where partnership = :partnership
                   and side = 'BENEFIT'
                   and shown
                   and removed_at is null
                   and exists (select 1
                                 from public_partners
                                where public_partners.partnership = expectations.partnership
                                  and public_partners.organisation = expectations.organisation)
                 order by importance desc, added_at, id
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("most", most)
                .query(Expectations::expectation)
                .list();
    }

    Expectation get(ExpectationId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + " from expectations where id = :id and partnership = :partnership")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Expectations::expectation)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    void add(PartnershipId partnership, Expectation expectation) {
        var insert = db.sql("""
                insert into expectations (id, partnership, organisation, side, kind, words, importance, shown, said_by,
                                          entered_by)
                values (:id, :partnership, :organisation, :side, :kind, :words, :importance, :shown, :saidBy, :enteredBy)
                """)
                .param("partnership", partnership.value())
                .param("organisation", expectation.organisation().value());
        write(insert, expectation);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Expectation expectation) {
        var update = db.sql("""
                update expectations
                   set kind = :kind, words = :words, importance = :importance, shown = :shown, said_by = :saidBy,
                       entered_by = :enteredBy, version = version + 1
                 where id = :id
                   and side = :side
                   and version = :version
                   and removed_at is null
                """).param("version", expectation.version());
        if (write(update, expectation) == 0) {
            throw new ChangedMeanwhile(expectation.id());
        }
    }

    /** Says whether it was there until now. */
    boolean remove(ExpectationId id, PartnershipId partnership) {
        return moved("removed_at = now()", "removed_at is null", id, partnership);
    }

    /** Says whether it was away until now. */
    boolean bringBack(ExpectationId id, PartnershipId partnership) {
        return moved("removed_at = null", "removed_at is not null", id, partnership);
    }

    private boolean moved(String change, String before, ExpectationId id, PartnershipId partnership) {
        return db.sql("""
                update expectations
                   set %s, version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and %s
                """.formatted(change, before))
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** Makes two who write for the same partner wait for each other until the first is done. */
    void oneAtATime(PartnershipId partnership, OrganisationId organisation) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('expectations ' || :partner))")
                .param("partner", partnership + " " + organisation)
                .query((row, _) -> "")
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update expectations set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update expectations set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Expectation expectation) {
        var what = expectation.what();
        return statement
                .param("id", expectation.id().value())
                .param("side", what.side().name())
                .param("kind", what.kind().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("words", what.words().orElse(null), Types.VARCHAR)
                .param(
                        "importance",
                        what instanceof Benefit benefit ? benefit.importance().weight() : null,
                        Types.INTEGER)
                .param("shown", what instanceof Benefit benefit && benefit.shown())
                .param("saidBy", expectation.said().by().orElse(null), Types.VARCHAR)
                .param(
                        "enteredBy",
                        expectation.said().enteredBy().map(PersonId::value).orElse(null),
                        Types.OTHER)
                .update();
    }

    private static Expectation expectation(ResultSet row, int number) throws SQLException {
        return new Expectation(
                new ExpectationId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                what(row),
                said(row),
                row.getTimestamp("removed_at") != null,
                row.getInt("version"));
    }

    private static What what(ResultSet row) throws SQLException {
        var kind = Optional.ofNullable(row.getString("kind"));
        var words = Optional.ofNullable(row.getString("words"));
        return switch (Side.valueOf(row.getString("side"))) {
            case BENEFIT ->
                new Benefit(
                        kind.map(BenefitKind::valueOf),
                        words,
                        Importance.of(row.getInt("importance")),
                        row.getBoolean("shown"));
            case COST -> new Cost(kind.map(CostKind::valueOf), words);
        };
    }

    static Said said(ResultSet row) throws SQLException {
        return new Said(Optional.ofNullable(row.getString("said_by")), person(row.getObject("entered_by", UUID.class)));
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
