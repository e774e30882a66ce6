package org.osnowa.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Server processes that a killed program left behind in a cluster. They are asked to stop and waited for; then the
 * server's own lock file may go, which it would otherwise believe for as long as any process carries the number in it.
 *
 * <p>Only for a program that holds the lock of the folder: then whoever started these is dead.
 */
record Squatters(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void leave() {
        var until = Instant.now().plus(PATIENCE);
        for (var left = here(); !left.isEmpty(); left = here()) {
            if (Instant.now().isAfter(until)) {
                throw new CannotStart(
                        "An earlier PostgreSQL (process %s) still works in %s and does not stop: end it first."
                                .formatted(left.getFirst().pid(), cluster));
            }
            left.stream().filter(this::isPostmaster).forEach(Postmaster::interrupt);
            pause();
        }
        try {
            Files.deleteIfExists(lockFile());
        } catch (IOException e) {
            throw new CannotStart("%s cannot be removed: it may belong to another user.".formatted(lockFile()), e);
        }
    }

    /** Every process of PostgreSQL stays in the folder of its cluster. */
    List<ProcessHandle> here() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                            .equals(cluster)
                    && process.info().command().orElse("/postgres").endsWith("/postgres");
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isPostmaster(ProcessHandle process) {
        try {
            return Files.readAllLines(lockFile()).getFirst().strip().equals(Long.toString(process.pid()));
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting for an earlier PostgreSQL to end.", e);
        }
    }

    private Path lockFile() {
        return cluster.resolve("postmaster.pid");
    }
}
