package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** Programs that are really killed while they write. Nothing that they had been told is written may be missing afterwards. */
class KilledProgramTest {

    private static final int SOME_ROWS = 200;

    private Path folder;
    private Path data;

    @BeforeEach
    void unpacked() throws IOException {
        folder = Files.createTempDirectory("killed-program").toRealPath();
        data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres"));
        var binaries = Path.of("target/test-database/postgres/bin-" + PostgresBinaries.VERSION);
        TestDatabase.server();
        Files.createSymbolicLink(data.resolve("postgres").resolve(binaries.getFileName()), binaries.toRealPath());
    }

    @AfterEach
    void removed() throws Exception {
        new Squatters(data.resolve("postgres/cluster-18")).leave();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void the_server_ends_with_the_program_and_every_row_is_there() throws Exception {
        assumeTrue(installed("setpriv"), "setpriv is missing: the server is stopped at the next start instead");
        try (var program = WritesUntilKilled.on(data)) {
            var written = program.killedAfter(SOME_ROWS);

            await().atMost(Duration.ofSeconds(60)).until(() -> serversIn(data) == 0);
            assertThat(rowsAfterStartingAgain()).containsAll(upTo(written));
        }
    }

    @Test
    void a_server_left_behind_is_stopped_and_every_row_is_there() throws Exception {
        try (var program = WritesUntilKilled.on(data, onlyTheCommands("unshare", "sh", "id"))) {
            var written = program.killedAfter(SOME_ROWS);

            assertThat(serversIn(data))
                    .as("processes of the server left behind")
                    .isPositive();
            assertThat(rowsAfterStartingAgain()).containsAll(upTo(written));
        }
    }

    @Test
    void both_killed_at_once_every_row_is_there() throws Exception {
        try (var program = WritesUntilKilled.on(data)) {
            program.says();
            postmaster(data).destroyForcibly();
            var written = program.killedAfter(1);

            assertThat(rowsAfterStartingAgain()).containsAll(upTo(written));
        }
    }

    @Test
    void a_lock_file_that_names_a_stranger_is_not_believed() throws Exception {
        EmbeddedPostgres.start(data).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgres/cluster-18/postmaster.pid"), "%d\n%s\n".formatted(stranger.pid(), data));

            EmbeddedPostgres.start(data).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void killed_while_it_unpacks_or_makes_the_database_it_starts_all_the_same() throws Exception {
        Files.delete(data.resolve("postgres/bin-" + PostgresBinaries.VERSION));
        killedAsSoonAsThereIs("bin-.*[.]unfinished/share");
        killedAsSoonAsThereIs("unfinished-cluster-.*/base");

        EmbeddedPostgres.start(data).close();
    }

    @Test
    void a_server_that_dies_is_started_again() {
        try (var server = EmbeddedPostgres.start(data)) {
            postmaster(data).destroyForcibly();

            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> db(server).sql("select 1").query(Integer.class).single() == 1);
        }
    }

    @Test
    void it_runs_for_an_ordinary_user_too() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "not root: all other tests show it");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var user = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        var theirs = folder.resolve("theirs");
        try (var program = WritesUntilKilled.on(theirs, user, folder.resolve("program"))) {
            assertThat(program.says()).isEqualTo("1");
            assertThat(Files.getOwner(theirs.resolve("postgres/cluster-18")).getName())
                    .isEqualTo("nobody");

            var written = program.killedAfter(SOME_ROWS);
            data = theirs;
            assertThat(rowsAfterStartingAgain())
                    .as("started by root the next time")
                    .containsAll(upTo(written));
        }
    }

    @Test
    void root_without_unshare_uses_another_user() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "not root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var program = WritesUntilKilled.on(data, onlyTheCommands("setpriv", "setsid", "sh", "id"))) {
            assertThat(program.says()).isEqualTo("1");
            assertThat(Files.getOwner(data.resolve("postgres/cluster-18")).getName())
                    .isNotEqualTo("root");
        }
    }

    @Test
    void root_without_any_way_out_is_told_in_one_sentence() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "not root");
        try (var program = WritesUntilKilled.on(data, onlyTheCommands("sh", "id"))) {
            assertThat(program.says())
                    .startsWith("PostgreSQL refuses to run as root")
                    .contains("OSNOWA_DATABASE_URL");
        }
    }

    private void killedAsSoonAsThereIs(String file) throws Exception {
        try (var program = WritesUntilKilled.on(data)) {
            await().pollInterval(Duration.ofMillis(2)).until(() -> isThere(file));
            program.kill();
        }
    }

    private boolean isThere(String pattern) throws IOException {
        var postgres = data.resolve("postgres");
        try (var files = Files.find(
                postgres, 2, (file, _) -> postgres.relativize(file).toString().matches(pattern))) {
            return files.findAny().isPresent();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private List<Long> rowsAfterStartingAgain() {
        try (var server = EmbeddedPostgres.start(data)) {
            return db(server).sql("select note from notes").query(Long.class).list();
        }
    }

    private static List<Long> upTo(long last) {
        assertThat(last).as("rows written before the kill").isPositive();
        return Stream.iterate(1L, row -> row + 1).limit(last).toList();
    }

    private static JdbcClient db(PostgresServer server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }

    private static ProcessHandle postmaster(Path data) {
        try {
            var pid = Files.readAllLines(data.resolve("postgres/cluster-18/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int serversIn(Path data) throws IOException {
        return new Squatters(data.toRealPath().resolve("postgres/cluster-18"))
                .here()
                .size();
    }

    private Path onlyTheCommands(String... names) throws IOException {
        var commands = Files.createDirectory(folder.resolve("commands"));
        for (var name : names) {
            if (installed(name)) {
                Files.createSymbolicLink(commands.resolve(name), Path.of("/usr/bin", name));
            }
        }
        return commands;
    }

    private static boolean installed(String command) {
        return Files.isExecutable(Path.of("/usr/bin", command));
    }
}
