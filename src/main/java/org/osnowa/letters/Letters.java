package org.osnowa.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.letters.Letter.CalendarPart;
import org.osnowa.letters.Letter.Kind;
import org.osnowa.letters.Letter.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every letter, and the addresses that want none. All SQL on these tables is in this file. */
@Repository
class Letters {

    private static final String COLUMNS = """
            id, kind, address, language, subject, body, source, link_path, link_purpose, link_subject, link_generation,
            calendar_method, calendar\
            """;

    static final String BACKLOG = """
            select (select count(*) from letters where state = 'WAITING')
                   + (select count(*) from letters where state = 'SENDING') as waiting,
                   (select count(*) from letters where state = 'FAILED') as failed,
                   (select count(*) from letters where state = 'UNKNOWN') as unknown
            """;

    private final JdbcClient db;

    Letters(JdbcClient db) {
        this.db = db;
    }

    void add(Letter letter) {
        var link = letter.link().orElse(null);
        db.sql("""
                insert into letters (id, kind, address, language, subject, body, source,
                                     link_path, link_purpose, link_subject, link_generation, calendar_method, calendar)
                values (:id, :kind, :address, :language, :subject, :body, :source,
                        :path, :purpose, :linkSubject, :generation, :method, :calendar)
                """)
                .param("id", letter.id())
                .param("kind", letter.kind().name())
                .param("address", letter.address())
                .param("language", letter.language())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("source", letter.source())
                .param("path", link == null ? null : link.path())
                .param("purpose", link == null ? null : link.purpose())
                .param("linkSubject", link == null ? null : link.subject())
                .param("generation", link == null ? null : link.generation())
                .param("method", letter.calendar().map(CalendarPart::method).orElse(null))
                .param("calendar", letter.calendar().map(CalendarPart::content).orElse(null))
                .update();
    }

    /**
     * Takes the next letter for sending. Once this is committed, nobody else will send it, whatever happens to us: a
     * letter whose fate is unknown is shown to the administrator rather than sent twice.
     */
    Optional<Letter> claim() {
        return db.sql("""
                   update letters
                      set state = 'SENDING', attempts = attempts + 1, claimed_at = now()
                    where id = (select id
                                  from letters
                                 where state = 'WAITING'
                                   and next_attempt_at <= now()
                                 order by next_attempt_at, id
                                 limit 1
                                   for update skip locked)
                returning %s
                """.formatted(COLUMNS)).query(Letters::letter).optional();
    }

    void sent(UUID id) {
        db.sql("update letters set state = 'SENT', sent_at = now(), trouble = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Waits longer after each failure; after the last one the letter rests as FAILED. */
    void failed(UUID id, String trouble, int mostAttempts, Duration first) {
        db.sql("""
                update letters
                   set state = case when attempts >= :most then 'FAILED' else 'WAITING' end,
                       next_attempt_at = now() + make_interval(secs => :first * power(4, attempts - 1)),
                       trouble = left(:trouble, 500)
                 where id = :id
                """)
                .param("id", id)
                .param("most", mostAttempts)
                .param("first", first.toSeconds())
                .param("trouble", trouble)
                .update();
    }

    /** Letters that a program took and never reported on: it died in between, so they may have left or not. */
    int giveUpUnknown(Duration after) {
        return db.sql("""
                update letters
                   set state = 'UNKNOWN'
                 where state = 'SENDING'
                   and claimed_at < now() - make_interval(secs => :after)
                """).param("after", after.toSeconds()).update();
    }

    void forget(String address) {
        db.sql("""
                update letters
                   set state = case when state in ('WAITING', 'FAILED') then 'WITHDRAWN' else state end,
                       address = 'nobody@forgotten.invalid', subject = '', body = '', source = '',
                       calendar_method = null, calendar = null, trouble = null
                 where lower(address) = lower(:address)
                """).param("address", address).update();
    }

    void withdraw(UUID id) {
        db.sql("update letters set state = 'WITHDRAWN' where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    Optional<Letter> find(UUID id) {
        return db.sql("select " + COLUMNS + " from letters where id = :id")
                .param("id", id)
                .query(Letters::letter)
                .optional();
    }

    /** Newest first; for the mailbox of the demonstration. */
    List<Letter> newest(int most) {
        return db.sql("select " + COLUMNS + " from letters order by written_at desc, id desc limit :most")
                .param("most", most)
                .query(Letters::letter)
                .list();
    }

    /** Asked every few seconds by whoever watches over the instance: each count has an index of its own. */
    Backlog backlog() {
        return db.sql(BACKLOG)
                .query((row, _) -> new Backlog(row.getLong("waiting"), row.getLong("failed"), row.getLong("unknown")))
                .single();
    }

    boolean someSent() {
        return db.sql("select exists (select 1 from letters where state = 'SENT')")
                .query(Boolean.class)
                .single();
    }

    /**
     * Forgets the words of letters some time after they left. The address stays, because the link by which it says "no more
     * letters" has to work for as long as somebody may find the letter.
     */
    int sweep(Duration after) {
        return db.sql("""
                update letters
                   set subject = '', body = '', source = '', calendar_method = null, calendar = null
                 where state in ('SENT', 'WITHDRAWN')
                   and coalesce(sent_at, written_at) < now() - make_interval(secs => :after)
                   and body <> ''
                """).param("after", after.toSeconds()).update();
    }

    boolean unwanted(String address) {
        return db.sql("select exists (select 1 from unwanted_addresses where address = lower(:address))")
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    /** What still waits for this address, or might be sent again, does not leave any more. */
    void stopWritingTo(String address) {
        db.sql("insert into unwanted_addresses (address) values (lower(:address)) on conflict do nothing")
                .param("address", address)
                .update();
        db.sql("""
                update letters
                   set state = 'WITHDRAWN'
                 where kind = 'UNASKED'
                   and state in ('WAITING', 'FAILED', 'UNKNOWN')
                   and lower(address) = lower(:address)
                """).param("address", address).update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("source"),
                Optional.ofNullable(link(row)),
                Optional.ofNullable(calendar(row)));
    }

    private static @Nullable CalendarPart calendar(ResultSet row) throws SQLException {
        var content = row.getString("calendar");
        return content == null ? null : new CalendarPart(row.getString("calendar_method"), content);
    }

    private static @Nullable Link link(ResultSet row) throws SQLException {
        var path = row.getString("link_path");
        return path == null
                ? null
                : new Link(
                        path,
                        row.getString("link_purpose"),
                        row.getObject("link_subject", UUID.class),
                        row.getInt("link_generation"));
    }
}
