package org.osnowa.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secret addresses of calendars. All SQL on the calendar_feeds table is in this file, which holds hashes of tokens only. */
@Repository
class CalendarFeeds {

    /** Separates their tokens from all others; the same word for ever. */
    private static final String PURPOSE = "meetings.calendar";

    /** @param partnership whose meetings; of all that its owner sees from inside where none is named */
    record Feed(UUID id, PersonId person, Optional<PartnershipId> partnership, Instant madeAt) {}

    private final JdbcClient db;
    private final MailedTokens tokens;

    CalendarFeeds(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    String token(Feed feed) {
        return tokens.token(PURPOSE, feed.id(), 0);
    }

    /** Nothing for one that was taken back. */
    Optional<Feed> byToken(String token) {
        return db.sql("""
                select id, person, partnership, made_at
                  from calendar_feeds
                 where token_hash = :hash
                   and revoked_at is null
                """)
                .param("hash", MailedTokens.hash(token))
                .query(CalendarFeeds::feed)
                .optional();
    }

    List<Feed> of(PersonId person) {
        return db.sql("""
                select id, person, partnership, made_at
                  from calendar_feeds
                 where person = :person
                   and revoked_at is null
                 order by partnership is not null, made_at, id
                """)
                .param("person", person.value())
                .query(CalendarFeeds::feed)
                .list();
    }

    /** Where there is one like it already, as when somebody pressed twice, that one stays. */
    void add(Feed feed) {
        db.sql("""
                insert into calendar_feeds (id, person, partnership, token_hash, made_at)
                values (:id, :person, :partnership, :hash, :at)
                    on conflict do nothing
                """)
                .param("id", feed.id())
                .param("person", feed.person().value())
                .param(
                        "partnership",
                        feed.partnership().map(PartnershipId::value).orElse(null),
                        Types.OTHER)
                .param("hash", MailedTokens.hash(token(feed)))
                .param("at", Timestamp.from(feed.madeAt()))
                .update();
    }

    void revoke(UUID id, PersonId owner, Instant now) {
        db.sql("""
                update calendar_feeds
                   set revoked_at = :now
                 where id = :id
                   and person = :person
                   and revoked_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("person", owner.value())
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from calendar_feeds where person = :person")
                .param("person", person.value())
                .update();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("partnership", UUID.class)).map(PartnershipId::new),
                row.getTimestamp("made_at").toInstant());
    }
}
