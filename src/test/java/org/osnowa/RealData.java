package org.osnowa;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real registers, kept beside the project. A test that needs one is skipped, with one clear line, where they are missing. */
public final class RealData {

    private RealData() {}

    /** A file or folder among the real registers, such as "teryt/TERC-2022-01-01.csv". */
    public static Path find(String name) {
        var found = folder().resolve(name);
        assumeThat(found)
                .as("Skipped: no real data at %s (OSNOWA_SHARED_DATA says where it is)", found)
                .matches(Files::exists);
        return found;
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("OSNOWA_SHARED_DATA"))
                .or(() -> Optional.ofNullable(System.getenv("OSNOWA_SHARED_DATA")))
                .map(Path::of)
                .orElse(Path.of("../shared/data"));
    }
}
