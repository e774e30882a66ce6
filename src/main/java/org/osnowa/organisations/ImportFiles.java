package org.osnowa.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of registers that were brought in the browser, kept until they are taken. */
@Component
class ImportFiles {

    private final Path folder;

    ImportFiles(Settings settings) {
        folder = settings.data().resolve("imports");
    }

    /** An extract keeps its ending, for it is read as one; what else the person called the file says nothing. */
    void keep(UUID id, MultipartFile upload) {
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

    void drop(UUID id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
