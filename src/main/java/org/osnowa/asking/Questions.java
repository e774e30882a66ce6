package org.osnowa.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations are asked by letter. All SQL on the mailed_questions table is in this file. */
@Repository
public class Questions {

    private static final String SELECT = """
            select id, subject, organisation, address, generation, until, letter, sent_at, used_at, revoked_at
              from mailed_questions
             where purpose = :purpose
            """;

    private final JdbcClient db;
    private final MailedTokens tokens;

    Questions(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    public Optional<Question> byToken(Purpose purpose, String token) {
        return db.sql(SELECT + "and token_hash = :hash")
                .param("purpose", purpose.name())
                .param("hash", MailedTokens.hash(token))
                .query(question(purpose))
                .optional();
    }

    /** The one of each organisation that was sent last comes last. */
    public List<Question> of(Purpose purpose, UUID subject) {
        return db.sql(SELECT + "and subject = :subject order by sent_at, id")
                .param("purpose", purpose.name())
                .param("subject", subject)
                .query(question(purpose))
                .list();
    }

    List<Question> of(Purpose purpose, UUID subject, OrganisationId organisation) {
        return of(purpose, subject).stream()
                .filter(each -> each.organisation().equals(organisation))
                .toList();
    }

    /** Those of these organisations that can be answered and have not been, the most urgent first. */
    public List<Question> waiting(Purpose purpose, Collection<OrganisationId> organisations, LocalDate today) {
        return db.sql(SELECT + """
                   and organisation = any(:organisations)
                   and used_at is null
                   and revoked_at is null
                   and until >= :today
                 order by until, id
                """)
                .param("purpose", purpose.name())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(question(purpose))
                .list();
    }

    /** The ids of those that were mailed to this address. */
    public List<UUID> mailedTo(Purpose purpose, String address) {
        return db.sql("select id from mailed_questions where purpose = :purpose and lower(address) = lower(:address)")
                .param("purpose", purpose.name())
                .param("address", address)
                .query(UUID.class)
                .list();
    }

    void hold(Purpose purpose, UUID subject, OrganisationId organisation) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what(purpose, subject, organisation))
                .query((_, _) -> "")
                .list();
    }

    /** The same, unless somebody else holds it just now. */
    boolean heldAtOnce(Purpose purpose, UUID subject, OrganisationId organisation) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what(purpose, subject, organisation))
                .query(Boolean.class)
                .single();
    }

    private static String what(Purpose purpose, UUID subject, OrganisationId organisation) {
        return purpose.name() + ' ' + subject + ' ' + organisation;
    }

    /** The same question as it is now, unless it was sent anew with another link. */
    Optional<Question> again(Question question) {
        return db.sql(SELECT + "and id = :id and generation = :generation")
                .param("purpose", question.purpose().name())
                .param("id", question.id())
                .param("generation", question.generation())
                .query(question(question.purpose()))
                .optional();
    }

    /**
     * Sent for the first time, or anew, mostly with another generation.
     *
     * @param by null where nobody pressed a button
     */
    void send(Question question, @Nullable PersonId by) {
        var link = question.link();
        db.sql("""
                insert into mailed_questions (id, purpose, subject, organisation, address, generation, token_hash, until,
                                              letter, sent_by, sent_at)
                values (:id, :purpose, :subject, :organisation, :address, :generation, :hash, :until,
                        :letter, :by, :at)
                    on conflict (id) do update
                   set address = excluded.address, generation = excluded.generation, token_hash = excluded.token_hash,
                       until = excluded.until, letter = excluded.letter,
                       sent_by = coalesce(excluded.sent_by,
                                          case when lower(mailed_questions.address) = lower(excluded.address)
                                               then mailed_questions.sent_by
                                          end),
                       sent_at = excluded.sent_at, used_at = null, revoked_at = null
                """)
                .param("id", question.id())
                .param("purpose", question.purpose().name())
                .param("subject", question.subject())
                .param("organisation", question.organisation().value())
                .param("address", question.address().orElseThrow())
                .param("generation", question.generation())
                .param("hash", MailedTokens.hash(tokens.token(link.purpose(), link.subject(), link.generation())))
                .param("until", question.until().orElse(null), Types.DATE)
                .param("letter", question.letter())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Timestamp.from(question.sentAt()))
                .update();
    }

    /** Who chose the address; nobody for one that was public when a letter went by itself. */
    Optional<PersonId> sender(UUID question) {
        return db.sql("select sent_by from mailed_questions where id = :id and sent_by is not null")
                .param("id", question)
                .query((row, _) -> new PersonId(row.getObject("sent_by", UUID.class)))
                .optional();
    }

    /** Says whether nobody used or revoked it since it was looked at: of two who press at once, one answers. */
    boolean use(Question question, Instant now) {
        return db.sql("""
                update mailed_questions
                   set used_at = :now
                 where id = :id
                   and generation = :generation
                   and used_at is not distinct from :seen
                   and revoked_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("id", question.id())
                        .param("generation", question.generation())
                        .param("seen", question.usedAt().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    void revoke(Question question, Instant now) {
        db.sql("update mailed_questions set revoked_at = coalesce(revoked_at, :now) where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", question.id())
                .update();
    }

    void forget(String address) {
        db.sql("update mailed_questions set address = null where lower(address) = lower(:address)")
                .param("address", address)
                .update();
    }

    /** To whom they went before this hour is forgotten; what was answered stays with who asked. */
    void forgetAddressesBefore(Instant hour) {
        db.sql("update mailed_questions set address = null where address is not null and sent_at < :hour")
                .param("hour", Timestamp.from(hour))
                .update();
    }

    /** @param toThem whether it went to the address of the person, who may have sent it to themselves */
    record Mailed(boolean toThem, OrganisationId organisation, Instant at) {}

    /** What a person mailed, and what was mailed to their address; the newest first. */
    List<Mailed> about(PersonId person, String address, int most) {
        return db.sql("""
                select false as received, organisation, sent_at, id
                  from mailed_questions
                 where sent_by = :person
                 union all
                select true, organisation, sent_at, id
                  from mailed_questions
                 where lower(address) = lower(:address)
                 order by sent_at desc, id, received
                 limit :most
                """)
                .param("person", person.value())
                .param("address", address)
                .param("most", most)
                .query((row, _) -> new Mailed(
                        row.getBoolean("received"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update mailed_questions set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    public void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update mailed_questions set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static RowMapper<Question> question(Purpose purpose) {
        return (row, _) -> question(purpose, row);
    }

    private static Question question(Purpose purpose, ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                purpose,
                row.getObject("subject", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Optional.ofNullable(row.getString("address")),
                row.getInt("generation"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getObject("letter", UUID.class),
                row.getTimestamp("sent_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant),
                row.getTimestamp("revoked_at") != null);
    }
}
