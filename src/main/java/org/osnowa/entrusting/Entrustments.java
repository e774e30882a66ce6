package org.osnowa.entrusting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.entrusting.Entrustment.Sending;
import org.osnowa.entrusting.Entrustment.State;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was entrusted to whom. All SQL on the entrustments table is in this file. */
@Repository
class Entrustments {

    private static final String SELECT = """
            select id, task, partnership, organisation, level, as_whom, until, scope, address, entrusted_by, hands_over,
                   language, letter, entrusted_at, expires_at, withdrawn_at, accepted
              from entrustments
            """;
    private static final String OPEN = " and withdrawn_at is null and answered_at is null and expires_at > :now ";

    private final JdbcClient db;
    private final MailedTokens tokens;

    Entrustments(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    /** Held until the end of the transaction, so that it is answered once. */
    Optional<Entrustment> hold(String token) {
        return db.sql(SELECT + "where token_hash = :hash for update")
                .param("hash", MailedTokens.hash(token))
                .query(Entrustments::entrustment)
                .optional();
    }

    Optional<Entrustment> byToken(String token) {
        return db.sql(SELECT + "where token_hash = :hash")
                .param("hash", MailedTokens.hash(token))
                .query(Entrustments::entrustment)
                .optional();
    }

    Optional<Entrustment> find(EntrustmentId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Entrustments::entrustment)
                .optional();
    }

    /** Where the letter's link leads; only for whom it went to. */
    String path(Entrustment entrustment) {
        var link = entrustment.link();
        return link.path() + tokens.token(link.purpose(), link.subject(), link.generation());
    }

    List<Entrustment> openIn(PartnershipId partnership, Instant now) {
        return db.sql(SELECT + "where partnership = :partnership" + OPEN + "order by entrusted_at, id limit 200")
                .param("partnership", partnership.value())
                .param("now", Timestamp.from(now))
                .query(Entrustments::entrustment)
                .list();
    }

    List<Entrustment> openIn(OrganisationId organisation, Instant now) {
        return db.sql(SELECT + "where organisation = :organisation" + OPEN + "order by entrusted_at, id limit 200")
                .param("organisation", organisation.value())
                .param("now", Timestamp.from(now))
                .query(Entrustments::entrustment)
                .list();
    }

    List<Entrustment> openTo(String address, Instant now) {
        return db.sql(SELECT + "where lower(address) = lower(:address)" + OPEN + "order by entrusted_at, id limit 50")
                .param("address", address)
                .param("now", Timestamp.from(now))
                .query(Entrustments::entrustment)
                .list();
    }

    void forget(String address, Instant now) {
        db.sql("""
                update entrustments
                   set withdrawn_at = case when answered_at is null then coalesce(withdrawn_at, :now) end,
                       address = 'nobody@forgotten.invalid', as_whom = null
                 where lower(address) = lower(:address)
                """).param("now", Timestamp.from(now)).param("address", address).update();
    }

    /** One whose letter ran out stands in nobody's way. Says whether this one is news. */
    boolean add(Entrustment entrustment) {
        db.sql("""
                update entrustments
                   set withdrawn_at = :now
                 where lower(address) = lower(:address)
                   and withdrawn_at is null
                   and answered_at is null
                   and expires_at <= :now
                """)
                .param("now", Timestamp.from(entrustment.sending().at()))
                .param("address", entrustment.address())
                .update();
        return columns(db.sql("""
                                insert into entrustments (id, task, partnership, organisation, level, as_whom, until, scope,
                                                          address, entrusted_by, hands_over, language, token_hash, letter,
                                                          entrusted_at, expires_at)
                                values (:id, :task, :partnership, :organisation, :level, :asWhom, :until, :scope,
                                        :address, :by, :handsOver, :language, :hash, :letter,
                                        :at, :expires)
                                    on conflict do nothing
                                """), entrustment) == 1;
    }

    boolean asked(Task task, String address) {
        var row = Row.of(task);
        return db.sql("""
                select exists (select 1
                                 from entrustments
                                where lower(address) = lower(:address)
                                  and task = :task
                                  and (partnership = :partnership or organisation = :organisation)
                                  and withdrawn_at is null
                                  and answered_at is null
                                  and expires_at > now())
                """)
                .param("address", address)
                .param("task", row.task())
                .param("partnership", row.partnership(), Types.OTHER)
                .param("organisation", row.organisation(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    void answer(EntrustmentId id, boolean accepted, @Nullable PersonId by, Instant at) {
        db.sql("""
                update entrustments
                   set answered_at = :at, accepted = :accepted, answered_by = :by
                 where id = :id
                   and answered_at is null
                   and withdrawn_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("accepted", accepted)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    void withdraw(EntrustmentId id, Instant at) {
        db.sql(
                        "update entrustments set withdrawn_at = :at where id = :id and answered_at is null and withdrawn_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update entrustments
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from entrustments other
                                    where other.organisation = :to
                                      and lower(other.address) = lower(entrustments.address)
                                      and other.withdrawn_at is null
                                      and other.answered_at is null)
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(List<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update entrustments set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** A task as the table keeps it. */
    private record Row(
            String task,
            @Nullable UUID partnership,
            @Nullable UUID organisation,
            @Nullable String level,
            @Nullable String asWhom,
            @Nullable LocalDate until,
            @Nullable String scope) {

        static Row of(Task task) {
            return switch (task) {
                case Task.Coordination(var partnership) ->
                    new Row("COORDINATION", partnership.value(), null, null, null, null, null);
                case Task.Access(var partnership, var level, var asWhom, var until) ->
                    new Row(
                            "ACCESS",
                            partnership.value(),
                            null,
                            level.name(),
                            asWhom.orElse(null),
                            until.orElse(null),
                            null);
                case Task.Mandate(var organisation, var scope, var until) ->
                    new Row("MANDATE", null, organisation.value(), null, null, until.orElse(null), scope.name());
            };
        }
    }

    private int columns(JdbcClient.StatementSpec insert, Entrustment entrustment) {
        var row = Row.of(entrustment.task());
        var link = entrustment.link();
        return insert.param("id", entrustment.id().value())
                .param("task", row.task())
                .param("partnership", row.partnership(), Types.OTHER)
                .param("organisation", row.organisation(), Types.OTHER)
                .param("level", row.level())
                .param("asWhom", row.asWhom())
                .param("until", row.until(), Types.DATE)
                .param("scope", row.scope())
                .param("address", entrustment.address())
                .param("by", entrustment.by().value())
                .param("handsOver", entrustment.handsOver())
                .param("language", entrustment.sending().language())
                .param("hash", MailedTokens.hash(tokens.token(link.purpose(), link.subject(), link.generation())))
                .param("letter", entrustment.sending().letter())
                .param("at", Timestamp.from(entrustment.sending().at()))
                .param("expires", Timestamp.from(entrustment.sending().expires()))
                .update();
    }

    private static Entrustment entrustment(ResultSet row, int number) throws SQLException {
        return new Entrustment(
                new EntrustmentId(row.getObject("id", UUID.class)),
                task(row),
                row.getString("address"),
                new PersonId(row.getObject("entrusted_by", UUID.class)),
                row.getBoolean("hands_over"),
                new Sending(
                        row.getString("language"),
                        row.getObject("letter", UUID.class),
                        row.getTimestamp("entrusted_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        var accepted = row.getObject("accepted", Boolean.class);
        return accepted == null ? State.OPEN : accepted ? State.ACCEPTED : State.DECLINED;
    }

    private static Task task(ResultSet row) throws SQLException {
        return switch (row.getString("task")) {
            case "COORDINATION" -> new Task.Coordination(new PartnershipId(row.getObject("partnership", UUID.class)));
            case "ACCESS" ->
                new Task.Access(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        AccessLevel.valueOf(row.getString("level")),
                        Optional.ofNullable(row.getString("as_whom")),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)));
            case "MANDATE" ->
                new Task.Mandate(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Scope.valueOf(row.getString("scope")),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)));
            default -> throw new IllegalStateException("A task " + row.getString("task"));
        };
    }
}
