package org.osnowa.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters about which an administrator has to decide. */
@Repository
public class TroubledLetters {

    private final JdbcClient db;

    TroubledLetters(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    public List<TroubledLetter> newest(int most) {
        return db.sql("""
                select id, address, subject, written_at, state, trouble
                  from letters
                 where state in ('FAILED', 'UNKNOWN')
                 order by written_at desc, id desc
                 limit :most
                """).param("most", most).query(TroubledLetters::letter).list();
    }

    public int count() {
        return db.sql("select count(*) from letters where state in ('FAILED', 'UNKNOWN')")
                .query(Integer.class)
                .single();
    }

    /** Nothing when it is in trouble no more, because somebody else sent it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<TroubledLetter> sendAgain(UUID id) {
        return db.sql("""
                   update letters
                      set state = 'WAITING', attempts = 0, next_attempt_at = now()
                    where id = :id
                      and state in ('FAILED', 'UNKNOWN')
                returning id, address, subject, written_at, state, trouble
                """).param("id", id).query(TroubledLetters::letter).optional();
    }

    private static TroubledLetter letter(ResultSet row, int number) throws SQLException {
        return new TroubledLetter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("state").equals("UNKNOWN"),
                row.getString("trouble"));
    }
}
