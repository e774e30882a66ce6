package org.osnowa.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the classpath. */
final class PostgresBinaries {

    static final String VERSION = "18.6";
    static final String MAJOR_VERSION = "18";

    private PostgresBinaries() {}

    /** The unpacked programs in this folder. They appear there in one step, so a kill in the middle leaves nothing half done. */
    static Path in(Path folder) {
        var ready = folder.resolve("bin-" + VERSION);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        var unfinished = folder.resolve("bin-" + VERSION + ".unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(unfinished);
            return Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL could not be unpacked into %s: %s. Check the free space and the permissions there."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static void unpack(Path target) throws IOException {
        Files.createDirectories(target);
        try (var archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.copy(content, path);
            path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
        }
    }

    private static InputStream archive() {
        var name = "/postgres-linux-%s.txz".formatted(architecture());
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotStart(
                    "Osnowa brings no PostgreSQL for %s on %s: give it one of yours in OSNOWA_DATABASE_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
