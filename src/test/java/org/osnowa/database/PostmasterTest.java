package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** For instance because the data lie on a disk that comes over the network, and it is away. */
    @Test
    void a_server_that_cannot_be_started_again_at_once_is_tried_until_it_works(@TempDir Path data) throws IOException {
        try (var server = EmbeddedPostgres.start(data)) {
            var folder = data.resolve("postgres");
            var away = data.resolve("away");
            var process = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("cluster-18/postmaster.pid"))
                                    .getFirst()))
                    .orElseThrow();
            Files.move(folder, away);
            process.destroyForcibly();
            LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
            Files.move(away, folder);

            assertThat(answersWithin(server)).isTrue();
        }
    }

    private static boolean answersWithin(PostgresServer server) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
                return connection.isValid(2);
            } catch (SQLException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        return false;
    }
}
