package org.osnowa.disputes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.ForgottenName;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in disputes by letter. All SQL on the dispute_letters table is in this file. */
@Repository
class DisputeLinks {

    private static final String SELECT = """
            select id, dispute, side, address, name, language, letter, sent_by, sent_at, expires_at, accepted_at, closed_at
              from dispute_letters
            """;

    private final JdbcClient db;
    private final MailedTokens tokens;

    DisputeLinks(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    Optional<DisputeLink> byToken(String token) {
        return db.sql(SELECT + "where token_hash = :hash")
                .param("hash", MailedTokens.hash(token))
                .query(DisputeLinks::link)
                .optional();
    }

    Optional<DisputeLink> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(DisputeLinks::link)
                .optional();
    }

    /** Those that are good for something still. */
    List<DisputeLink> of(DisputeId dispute) {
        return db.sql(SELECT + "where dispute = :dispute and closed_at is null order by sent_at, id limit 50")
                .param("dispute", dispute.value())
                .query(DisputeLinks::link)
                .list();
    }

    String token(DisputeLink link) {
        var mailed = link.link();
        return tokens.token(mailed.purpose(), mailed.subject(), mailed.generation());
    }

    void add(DisputeLink link) {
        db.sql("""
                insert into dispute_letters (id, dispute, side, address, language, token_hash, letter, sent_by, sent_at, expires_at)
                values (:id, :dispute, :side, :address, :language, :hash, :letter, :by, :at, :expires)
                """)
                .param("id", link.id())
                .param("dispute", link.dispute().value())
                .param("side", link.side().orElse(null), Types.OTHER)
                .param("address", link.address())
                .param("language", link.language())
                .param("hash", MailedTokens.hash(token(link)))
                .param("letter", link.letter().orElse(null), Types.OTHER)
                .param("by", link.by().value())
                .param("at", Timestamp.from(link.at()))
                .param("expires", Timestamp.from(link.expires()))
                .update();
    }

    void accept(UUID id, String name, Instant at) {
        db.sql("update dispute_letters set accepted_at = :at, name = :name where id = :id")
                .param("at", Timestamp.from(at))
                .param("name", name)
                .param("id", id)
                .update();
    }

    void close(UUID id, Instant at) {
        db.sql("update dispute_letters set closed_at = :at where id = :id and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** A newer letter to the same side takes the place of the one before. */
    List<DisputeLink> ofSide(UUID side) {
        return db.sql(SELECT + "where side = :side and closed_at is null order by sent_at, id")
                .param("side", side)
                .query(DisputeLinks::link)
                .list();
    }

    /** The links to an address lead nowhere any more. Says which they were. */
    List<DisputeLink> forget(String address, Instant at) {
        var gone = db.sql(SELECT + "where lower(address) = lower(:address)")
                .param("address", address)
                .query(DisputeLinks::link)
                .list();
        db.sql("""
                update dispute_letters
                   set address = 'nobody@forgotten.invalid', name = case when name is not null then :mark end,
                       closed_at = coalesce(closed_at, :at)
                 where lower(address) = lower(:address)
                """)
                .param("mark", ForgottenName.MARK)
                .param("at", Timestamp.from(at))
                .param("address", address)
                .update();
        return gone;
    }

    /** Addresses are not kept when what they were written to for has long been over; without one no link opens anything. */
    void forgetAddressesOfEndedBefore(LocalDate day, Instant at) {
        db.sql("""
                update dispute_letters
                   set address = 'nobody@forgotten.invalid', closed_at = coalesce(closed_at, :at)
                  from disputes
                 where disputes.id = dispute
                   and ended_on < :day
                   and (address <> 'nobody@forgotten.invalid' or closed_at is null)
                """).param("at", Timestamp.from(at)).param("day", day).update();
    }

    private static DisputeLink link(ResultSet row, int number) throws SQLException {
        var accepted = row.getTimestamp("accepted_at");
        return new DisputeLink(
                row.getObject("id", UUID.class),
                new DisputeId(row.getObject("dispute", UUID.class)),
                Optional.ofNullable(row.getObject("side", UUID.class)),
                row.getString("address"),
                Optional.ofNullable(row.getString("name")).map(ForgottenName::read),
                row.getString("language"),
                Optional.ofNullable(row.getObject("letter", UUID.class)),
                new PersonId(row.getObject("sent_by", UUID.class)),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(accepted).map(Timestamp::toInstant),
                row.getTimestamp("closed_at") != null);
    }
}
