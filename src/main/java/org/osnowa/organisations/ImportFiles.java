package org.osnowa.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;

/** The files of registers that were brought in the browser, kept until they are taken. */
@Component
class ImportFiles {

    private final Path folder;

    ImportFiles(Settings settings) {
        folder = settings.data().resolve("imports");
    }

    /**
     * Only if the transaction that it belongs to comes to a good end. An extract keeps its ending, for it is read as one;
     * what else the person called the file says nothing.
     */
    void keep(UUID id, MultipartFile upload) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    drop(id);
                }
            }
        });
        var extract = String.valueOf(upload.getOriginalFilename())
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith(".json");
        try {
            Files.createDirectories(folder);
            upload.transferTo(
                    folder.resolve(id + (extract ? ".json" : ".table")).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path of(UUID id) {
        var extract = folder.resolve(id + ".json");
        return Files.exists(extract) ? extract : folder.resolve(id + ".table");
    }

    /**
     * Those that lie here although no import knows them: whoever brought them was interrupted.
     *
     * @param before younger ones may just be coming in
     */
    List<UUID> orphans(Set<UUID> known, Instant before) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> changed(file).isBefore(before))
                    .flatMap(file -> id(file).stream())
                    .filter(id -> !known.contains(id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException _) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<UUID> id(Path file) {
        try {
            return Optional.of(UUID.fromString(file.getFileName().toString().replaceAll("\\..*", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void drop(UUID id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
