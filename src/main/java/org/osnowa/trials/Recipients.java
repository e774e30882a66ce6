package org.osnowa.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.trials.Recipient.Sending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom cards were sent. All SQL on the trial_recipients table is in this file. */
@Repository
class Recipients {

    private static final String COLUMNS = """
            id, trial, organisation, address, language, sent_by, generation, letter, sent_at, expires_at,
            withdrawn_at is not null as withdrawn, version
            """;

    private final JdbcClient db;
    private final MailedTokens tokens;
    private final Clock clock;

    Recipients(JdbcClient db, MailedTokens tokens, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** In the order in which they were asked. */
    List<Recipient> of(TrialId trial) {
        return db.sql("select " + COLUMNS + "from trial_recipients where trial = :trial order by sent_at, id")
                .param("trial", trial.value())
                .query(Recipients::recipient)
                .list();
    }

    Recipient get(RecipientId id, TrialId trial) {
        return db.sql("select " + COLUMNS + "from trial_recipients where id = :id and trial = :trial")
                .param("id", id.value())
                .param("trial", trial.value())
                .query(Recipients::recipient)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<Recipient> byToken(String token) {
        return db.sql("select " + COLUMNS + "from trial_recipients where token_hash = :hash")
                .param("hash", MailedTokens.hash(token))
                .query(Recipients::recipient)
                .optional();
    }

    List<Recipient> at(String address, int most) {
        return db.sql("select " + COLUMNS + """
                  from trial_recipients
                 where lower(address) = lower(:address)
                 order by sent_at desc, id
                 limit :most
                """)
                .param("address", address)
                .param("most", most)
                .query(Recipients::recipient)
                .list();
    }

    int sentBy(PersonId person) {
        return db.sql("select count(*) from trial_recipients where sent_by = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void add(Recipient recipient) {
        var sending = recipient.sending();
        db.sql("""
                insert into trial_recipients (id, trial, organisation, address, language, sent_by, generation, token_hash,
                                              letter, sent_at, expires_at)
                values (:id, :trial, :organisation, :address, :language, :by, :generation, :hash,
                        :letter, :at, :expires)
                """)
                .param("id", recipient.id().value())
                .param("trial", recipient.trial().value())
                .param(
                        "organisation",
                        recipient.organisation().map(OrganisationId::value).orElse(null))
                .param("address", recipient.address().orElseThrow())
                .param("language", sending.language())
                .param("by", sending.by().map(PersonId::value).orElse(null))
                .param("generation", sending.generation())
                .param("hash", hash(recipient))
                .param("letter", sending.letter())
                .param("at", Trials.utc(sending.at()))
                .param("expires", Trials.utc(sending.expires()))
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Recipient recipient) {
        var sending = recipient.sending();
        var saved = db.sql("""
                update trial_recipients
                   set sent_by = :by, generation = :generation, token_hash = :hash, letter = :letter, sent_at = :at,
                       expires_at = :expires,
                       withdrawn_at = case when :withdrawn then coalesce(withdrawn_at, :now) end,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("by", sending.by().map(PersonId::value).orElse(null))
                .param("generation", sending.generation())
                .param("hash", hash(recipient))
                .param("letter", sending.letter())
                .param("at", Trials.utc(sending.at()))
                .param("expires", Trials.utc(sending.expires()))
                .param("withdrawn", recipient.withdrawn())
                .param("now", Trials.utc(clock.instant()))
                .param("id", recipient.id().value())
                .param("version", recipient.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(recipient.id());
        }
    }

    /** Says which. */
    List<RecipientId> forget(String address) {
        return db.sql("""
                update trial_recipients
                   set address = null, version = version + 1
                 where lower(address) = lower(:address)
                returning id
                """)
                .param("address", address)
                .query((row, _) -> new RecipientId(row.getObject("id", UUID.class)))
                .list();
    }

    void forgetAddresses(TrialId trial) {
        db.sql("update trial_recipients set address = null, version = version + 1 where trial = :trial")
                .param("trial", trial.value())
                .update();
    }

    /** Where both were asked about the same goal, each keeps its own letter. Says which moved. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update trial_recipients
                   set organisation = :to
                 where organisation = :from
                   and (withdrawn_at is not null
                        or not exists (select 1
                                         from trial_recipients other
                                        where other.trial = trial_recipients.trial
                                          and other.organisation = :to
                                          and other.withdrawn_at is null))
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveThese(List<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update trial_recipients set organisation = :to where organisation = :from and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private byte[] hash(Recipient recipient) {
        var link = recipient.link();
        return MailedTokens.hash(tokens.token(link.purpose(), link.subject(), link.generation()));
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new RecipientId(row.getObject("id", UUID.class)),
                new TrialId(row.getObject("trial", UUID.class)),
                Optional.ofNullable(row.getObject("organisation", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getString("address")),
                new Sending(
                        row.getInt("generation"),
                        row.getString("language"),
                        row.getObject("letter", UUID.class),
                        Optional.ofNullable(row.getObject("sent_by", UUID.class))
                                .map(PersonId::new),
                        Trials.instant(row, "sent_at"),
                        Trials.instant(row, "expires_at")),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }
}
