package org.osnowa.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Partnership;

/** What partners are still deliberating about, and where what was decided was deliberated; kept by another module. */
public interface Deliberations {

    /**
     * A proposal that waits for something.
     *
     * @param path where it is
     * @param stand what it waits for, in words
     * @param until the last moment for answers; null when they are over
     */
    record Underway(
            String code,
            String title,
            String path,
            String stand,
            @Nullable String until,
            boolean open) {}

    /** For those inside; the one whose time is over first comes first. */
    List<Underway> underway(Partnership partnership);

    /** Where these decisions were deliberated. */
    Map<UUID, String> paths(Partnership partnership, Collection<UUID> decisions);
}
