package org.osnowa.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the server process of a cluster running: starts it, starts it again when it dies, and stops it in order.
 *
 * <p>The kernel stops the server when the thread that started it ends (setpriv --pdeathsig), so that thread stays for as
 * long as the server is wanted.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE_FOR_STOPPING = Duration.ofSeconds(90);
    private static final int TRIES = 5;

    private final PostgresFolder folder;
    private final Path binaries;
    private final Harness harness;
    private final List<String> settings;
    private final CompletableFuture<Integer> firstStart = new CompletableFuture<>();
    private final Thread keeper =
            Thread.ofPlatform().name("postgres-keeper").daemon().unstarted(this::keep);
    private volatile boolean closing;
    private volatile @Nullable Process process;

    Postmaster(PostgresFolder folder, Path binaries, Harness harness, List<String> settings) {
        this.folder = folder;
        this.binaries = binaries;
        this.harness = harness;
        this.settings = settings;
    }

    /** Starts the server, waits until it takes connections, and tells the port. */
    int start() {
        keeper.start();
        try {
            return firstStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    /** A fast shutdown: open transactions are rolled back, everything committed is on the disk. */
    @Override
    public void close() {
        closing = true;
        var running = process;
        if (running != null && running.isAlive()) {
            interrupt(running.toHandle());
            waitFor(running);
        }
        keeper.interrupt();
    }

    private void keep() {
        try {
            var port = startSomewhere();
            firstStart.complete(port);
            while (!closing) {
                var ended = requireRunning().waitFor();
                if (!closing) {
                    log.error(
                            "PostgreSQL ended by itself (exit code {}); starting it again. See {}.",
                            ended,
                            folder.log());
                    startAgainOn(port);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Whoever waits for the first start gets it, and tells it in one sentence.
            firstStart.completeExceptionally(e);
        } finally {
            firstStart.completeExceptionally(new CannotStart("PostgreSQL was stopped before it had started."));
        }
    }

    private int startSomewhere() throws InterruptedException {
        for (var tries = 1; ; tries++) {
            var port = freePort();
            folder.rememberPort(port);
            var failure = tryToStart(port);
            if (failure == null) {
                return port;
            }
            if (tries == TRIES) {
                throw new CannotStart(failure);
            }
            SECONDS.sleep(1);
        }
    }

    private void startAgainOn(int port) throws InterruptedException {
        for (var pause = 1; !closing; pause = Math.min(30, 2 * pause)) {
            SECONDS.sleep(pause);
            var failure = reasonWhyNot(port);
            if (failure == null) {
                log.info("PostgreSQL is back.");
                return;
            }
            log.error(failure);
        }
    }

    /** Whatever goes wrong may be right again in a while, such as a full disk or a folder that comes over the network. */
    private @Nullable String reasonWhyNot(int port) throws InterruptedException {
        try {
            return tryToStart(port);
        } catch (RuntimeException failure) {
            return "PostgreSQL cannot be started again yet (%s); it is tried until it works.".formatted(failure);
        }
    }

    /** Nothing when the server now takes connections, else the reason why it does not. */
    private @Nullable String tryToStart(int port) throws InterruptedException {
        new Squatters(folder.cluster()).leave();
        var logged = sizeOfLog();
        try {
            process = command(port).start();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL could not be started: %s.".formatted(e.getMessage()), e);
        }
        var since = Instant.now();
        while (requireRunning().isAlive()) {
            if (takesConnections()) {
                return null;
            }
            MILLISECONDS.sleep(20);
            if (Duration.between(since, Instant.now()).toSeconds() >= 5) {
                since = Instant.now();
                log.info("PostgreSQL is still starting (after a crash it repairs itself first) …");
            }
        }
        return "PostgreSQL did not start; its log %s ends with: %s".formatted(folder.log(), endOfLog(logged));
    }

    private ProcessBuilder command(int port) {
        var words = harness.on(Stream.concat(
                        Stream.of(
                                binaries.resolve("bin/postgres").toString(),
                                "-D",
                                folder.cluster().toString(),
                                "-p",
                                Integer.toString(port)),
                        settings.stream().flatMap(setting -> Stream.of("-c", setting)))
                .toList());
        return quiet(words, folder);
    }

    /** A command that knows nothing of the environment's PostgreSQL settings and writes to the log. */
    static ProcessBuilder quiet(List<String> words, PostgresFolder folder) {
        var builder = new ProcessBuilder(words)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** As pg_ctl does: the eighth line of postmaster.pid is the state. */
    private boolean takesConnections() {
        try {
            var lines = Files.readAllLines(folder.cluster().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst()
                            .strip()
                            .equals(Long.toString(requireRunning().pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private int freePort() {
        return folder.rememberedPort().filter(Postmaster::free).orElseGet(Postmaster::anyFreePort);
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process requireRunning() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Not started yet");
        }
        return running;
    }

    private static void waitFor(Process running) {
        try {
            if (!running.waitFor(PATIENCE_FOR_STOPPING.toSeconds(), SECONDS)) {
                log.warn(
                        "PostgreSQL did not stop within {} s and is left to itself.",
                        PATIENCE_FOR_STOPPING.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Process.destroy() would send SIGTERM, on which PostgreSQL waits for its clients to go. */
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long sizeOfLog() {
        return folder.log().toFile().length();
    }

    private String endOfLog(long from) {
        try (var file = Files.newInputStream(folder.log())) {
            file.skipNBytes(from);
            var lines = new String(file.readAllBytes(), UTF_8).lines().toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return "(not readable)";
        }
    }
}
