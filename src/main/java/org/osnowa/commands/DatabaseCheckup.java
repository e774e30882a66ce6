package org.osnowa.commands;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.osnowa.commands.Finding.Fine;
import org.osnowa.commands.Finding.Wrong;
import org.osnowa.database.PostgresServer;

/** Whether the database can keep what it is given, and reads the same clock. */
final class DatabaseCheckup {

    private static final Duration TOLERABLE = Duration.ofSeconds(2);

    private final Connection connection;

    private DatabaseCheckup(Connection connection) {
        this.connection = connection;
    }

    static List<Finding> of(PostgresServer server) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            return new DatabaseCheckup(connection).findings();
        } catch (SQLException e) {
            return List.of(new Wrong("database", "it cannot be asked: %s.".formatted(e.getMessage())));
        }
    }

    private List<Finding> findings() throws SQLException {
        return List.of(version(), durability(), extensions(), order(), clock());
    }

    private Finding version() throws SQLException {
        return new Fine("database", "PostgreSQL " + text("show server_version"));
    }

    private Finding durability() throws SQLException {
        return text("show fsync").equals("on") && text("show full_page_writes").equals("on")
                ? new Fine("database", "writes to the disk before it says so")
                : new Wrong("database", "fsync or full_page_writes is off, so a power cut loses data: turn both on.");
    }

    private Finding extensions() throws SQLException {
        var missing = text("""
                select coalesce(string_agg(name, ', '), '')
                  from unnest(array['pg_trgm', 'unaccent', 'btree_gin']) as name
                 where name not in (select name from pg_available_extensions)
                """);
        return missing.isEmpty()
                ? new Fine("database", "has pg_trgm, unaccent and btree_gin")
                : new Wrong("database", "lacks %s: install the package postgresql-contrib.".formatted(missing));
    }

    private Finding order() throws SQLException {
        return text("select count(*) from pg_collation where collname = 'pl-PL-x-icu'")
                        .equals("0")
                ? new Wrong("database", "cannot sort in Polish order: it must be built with ICU.")
                : new Fine("database", "sorts in Polish order");
    }

    private Finding clock() throws SQLException {
        var here = Instant.now();
        var there = OffsetDateTime.parse(
                text("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        var difference = Duration.between(here, there.toInstant()).abs();
        return difference.compareTo(TOLERABLE) <= 0
                ? new Fine("clock", "this machine and the database agree")
                : new Wrong(
                        "clock",
                        "this machine and the database differ by %d s: let both set their clock from the network."
                                .formatted(difference.toSeconds()));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return Objects.requireNonNull(rows.getString(1));
        }
    }
}
