package org.osnowa.commands;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.Osnowa;

/** The program as a process of its own, as the launcher starts it. */
class ProgramTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private int started;

    @Test
    void the_demo_runs_apart_from_every_real_instance() throws Exception {
        var port = freePort();
        var real = Map.of(
                "OSNOWA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/real",
                "OSNOWA_DATA", folder.resolve("real").toString(),
                "OSNOWA_SMTP_HOST", "mail.real.example");
        var demo = start(
                real, "demo", "--port", port, "--data", folder.resolve("demo").toString());
        try {
            await().atMost(PATIENCE).until(() -> said().contains("http://localhost:" + port + "/") || !demo.isAlive());
            assertThat(said()).contains("magdalena@zdrojewice.example", "osnowa-demo");
            assertThat(health(port)).contains("\"database\":\"up\"");
            assertThat(folder.resolve("real")).doesNotExist();

            var second = start(
                    Map.of(),
                    "demo",
                    "--port",
                    freePort(),
                    "--data",
                    folder.resolve("demo").toString());
            assertThat(second.waitFor(PATIENCE.toSeconds(), SECONDS)).isTrue();
            assertThat(second.exitValue()).isOne();
            assertThat(said().lines())
                    .singleElement()
                    .asString()
                    .contains("is in use by another Osnowa (process %d)".formatted(demo.pid()));
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(60, SECONDS))
                    .as("stops when it is asked to")
                    .isTrue();
        }
    }

    @Test
    void a_database_that_does_not_answer_ends_the_start_with_one_sentence() throws Exception {
        var run = start(Map.of("OSNOWA_DATABASE_URL", "postgresql://ola:tajne@127.0.0.1:1/osnowa"), "run");

        assertThat(run.waitFor(PATIENCE.toSeconds(), SECONDS)).isTrue();
        assertThat(run.exitValue()).isOne();
        assertThat(said().lines())
                .singleElement()
                .asString()
                .startsWith("The database at 127.0.0.1:1/osnowa cannot be reached")
                .doesNotContain("tajne");
    }

    private Process start(Map<String, String> environment, String... words) throws IOException {
        var program = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", program, Osnowa.class.getName());
        var builder = new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(words)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(folder.resolve("said"))
                        .resolve("program-" + ++started)
                        .toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OSNOWA_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** By the program that was started last. */
    private String said() throws IOException {
        return Files.readString(folder.resolve("said").resolve("program-" + started));
    }

    private static String health(String port) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .build();
            return visitor.send(request, ofString()).body();
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
