package org.osnowa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osnowa.accounts.PersonalData.Fact;
import org.osnowa.platform.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody did and wrote, for the chapters of "what we know about you". */
@Component
public class OwnLines {

    /**
     * @param what kind of line it is, as it is called in the file for machines
     * @param about whom or what, as its owner calls it
     */
    public record Line(String what, String about, Optional<LocalDate> on, String words) {}

    private final JdbcClient db;
    private final Clock clock;

    OwnLines(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param sql asks for what, about, at and words of :person; the newest come first, and none is left out */
    public List<Fact> of(PersonId person, String sql, Function<Line, String> label) {
        return db
                .sql("select what, about, at, words from (" + sql + ") as lines"
                        + " order by at desc nulls last, what, about, words")
                .param("person", person.value())
                .query(this::line)
                .list()
                .stream()
                .map(line -> fact(line, label.apply(line)))
                .toList();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("what"),
                Optional.ofNullable(row.getString("about")).orElse(""),
                Optional.ofNullable(row.getTimestamp("at"))
                        .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone())),
                Optional.ofNullable(row.getString("words")).orElse(""));
    }

    private static Fact fact(Line line, String label) {
        return new Fact(
                line.what(),
                label,
                joined(line.on().map(LocalDate::toString), line.words()),
                joined(line.on().map(Text::date), line.words()));
    }

    private static String joined(Optional<String> day, String words) {
        return day.map(each -> words.isEmpty() ? each : each + ": " + words).orElse(words);
    }
}
