package org.osnowa.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osnowa.commands.Finding.Fine;
import org.osnowa.commands.Finding.Wrong;

/** Java and the disk. */
final class MachineCheckup {

    private static final int JAVA = 25;
    private static final long ENOUGH_MEGABYTES = 2_000;

    private MachineCheckup() {}

    static Finding java(int version) {
        return version >= JAVA
                ? new Fine("Java", Runtime.version().toString())
                : new Wrong("Java", "is version %d: install a JDK %d.".formatted(version, JAVA));
    }

    static Finding disk(Path data) {
        try {
            var megabytes = Files.getFileStore(existing(data)).getUsableSpace() / 1_000_000;
            return megabytes >= ENOUGH_MEGABYTES
                    ? new Fine("disk", "%,d MB free for %s".formatted(megabytes, data))
                    : new Wrong(
                            "disk",
                            "only %,d MB free for %s: make room for %,d MB."
                                    .formatted(megabytes, data, ENOUGH_MEGABYTES));
        } catch (IOException e) {
            return new Wrong("disk", "%s cannot be looked at: %s.".formatted(data, e.getMessage()));
        }
    }

    private static Path existing(Path path) {
        var existing = path;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
