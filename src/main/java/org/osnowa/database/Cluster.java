package org.osnowa.database;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once by initdb, beside their place and moved there whole. */
record Cluster(PostgresFolder folder, Path binaries, Harness harness) {

    private static final String UNFINISHED = "unfinished-cluster-";

    void makeIfMissing(String password) {
        if (Files.isDirectory(folder.cluster())) {
            harness.handOver(folder.cluster());
            return;
        }
        refuseOtherVersions();
        var passwordFile = folder.path().resolve("initdb.password");
        try {
            clearUnfinished();
            var unfinished = Files.createTempDirectory(folder.path(), UNFINISHED);
            folder.write(passwordFile, password);
            harness.handOver(unfinished);
            harness.handOver(passwordFile);
            initialise(unfinished, passwordFile);
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new CannotStart(
                    "The database could not be made in %s: %s.".formatted(folder.path(), e.getMessage()), e);
        }
    }

    private void initialise(Path cluster, Path passwordFile) throws IOException {
        var words = harness.on(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + EmbeddedPostgres.ADMINISTRATOR,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC"));
        var initdb = Postmaster.quiet(words, folder).start();
        try {
            if (!initdb.waitFor(5, MINUTES) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new CannotStart(
                        "The database could not be made; the reason is at the end of %s.".formatted(folder.log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The database was stopped while it was being made.", e);
        }
    }

    /** What a killed start left. Its initdb may still be at work there for a moment: then the next start clears it. */
    private void clearUnfinished() throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
            leftovers.forEach(leftover -> FileSystemUtils.deleteRecursively(leftover.toFile()));
        }
    }

    private void refuseOtherVersions() {
        try (var others = Files.newDirectoryStream(folder.path(), "cluster-*")) {
            for (var other : others) {
                throw new CannotStart(
                        "%s was made by another version of PostgreSQL than the %s that comes with this Osnowa."
                                .formatted(other, PostgresBinaries.MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read: it may belong to another user.".formatted(folder.path()), e);
        }
    }
}
