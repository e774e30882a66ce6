package org.osnowa.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The PostgreSQL that Osnowa brings along. Its data stays in the data folder; it listens on this machine only, asks for
 * a password, and ends with the program that started it, even when that one is killed.
 */
public final class EmbeddedPostgres implements PostgresServer {

    static final String ADMINISTRATOR = "postgres";
    private static final String NAME = "osnowa";
    private static final Duration PATIENCE_FOR_THE_OTHER = Duration.ofSeconds(60);

    /** What our promises rest on; everything else may be tuned in the cluster's postgresql.conf. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on");

    private final PostgresFolder folder;
    private final PostgresFolder.Lock lock;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(PostgresFolder folder, PostgresFolder.Lock lock, Postmaster postmaster, int port) {
        this.folder = folder;
        this.lock = lock;
        this.postmaster = postmaster;
        this.port = port;
    }

    /** Starts the server of this data folder, which is made when missing; nobody else may be using it. */
    public static EmbeddedPostgres start(Path data) {
        return start(data, List.of());
    }

    static EmbeddedPostgres start(Path data, List<String> moreSettings) {
        var folder = PostgresFolder.in(data);
        return folder.lock().map(lock -> start(folder, lock, moreSettings)).orElseThrow(() -> inUse(data, folder));
    }

    /** Joins the server of the Osnowa that runs on this data folder, or starts it when none runs. */
    public static PostgresServer attachOrStart(Path data) {
        var folder = PostgresFolder.in(data);
        for (var until = Instant.now().plus(PATIENCE_FOR_THE_OTHER);
                Instant.now().isBefore(until);
                pause()) {
            var lock = folder.lock();
            if (lock.isPresent()) {
                return start(folder, lock.get(), List.of());
            }
            var port = folder.rememberedPort();
            if (port.isPresent() && answers(urlOn(port.get(), NAME), NAME, folder.password(NAME))) {
                return new OutsidePostgres(urlOn(port.get(), NAME), NAME, folder.password(NAME));
            }
        }
        throw inUse(data, folder);
    }

    private static EmbeddedPostgres start(PostgresFolder folder, PostgresFolder.Lock lock, List<String> moreSettings) {
        try {
            new Squatters(folder.cluster()).leave();
            var binaries = PostgresBinaries.in(folder.path());
            var harness = Harness.fitting(folder.cluster(), binaries.resolve("bin/postgres"));
            new Cluster(folder, binaries, harness).makeIfMissing(folder.password(ADMINISTRATOR));
            var settings =
                    Stream.concat(SETTINGS.stream(), moreSettings.stream()).toList();
            var postmaster = new Postmaster(folder, binaries, harness, settings);
            var server = new EmbeddedPostgres(folder, lock, postmaster, postmaster.start());
            server.makeDatabase();
            return server;
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public String url() {
        return urlOn(port, NAME);
    }

    @Override
    public String user() {
        return NAME;
    }

    @Override
    public String password() {
        return folder.password(NAME);
    }

    @Override
    public void close() {
        postmaster.close();
        lock.close();
    }

    /** Our own role owns its database and is no superuser: enough for its tables and for the trusted extensions. */
    private void makeDatabase() {
        try (var connection = asAdministrator()) {
            var verb = has(connection, "pg_roles", "rolname") ? "alter" : "create";
            execute(connection, "%s role %s login password '%s'".formatted(verb, NAME, password()));
            if (!has(connection, "pg_database", "datname")) {
                execute(connection, "create database %1$s owner %1$s".formatted(NAME));
            }
        } catch (SQLException e) {
            postmaster.close();
            throw new CannotStart("The database could not be prepared: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Throws everything away. */
    void empty() {
        try (var connection = asAdministrator()) {
            execute(connection, "drop database if exists %s with (force)".formatted(NAME));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        makeDatabase();
    }

    private Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(urlOn(port, "postgres"), ADMINISTRATOR, folder.password(ADMINISTRATOR));
    }

    private static boolean has(Connection connection, String catalogue, String column) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select from %s where %s = '%s'".formatted(catalogue, column, NAME))) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean answers(String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String urlOn(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static CannotStart inUse(Path data, PostgresFolder folder) {
        return new CannotStart(
                "The data folder %s is in use by another Osnowa (process %s): stop that one first, or choose another folder with OSNOWA_DATA."
                        .formatted(data, folder.holder()));
    }

    private static void pause() {
        try {
            MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting for the database.", e);
        }
    }
}
