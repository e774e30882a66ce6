package org.osnowa.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything organisations/import.jte shows.
 *
 * @param expected how many rows there are to read, once the check has counted them
 * @param checked whether it only waits for somebody to agree
 * @param fresh the first of those that it would add, while somebody has to agree
 * @param more how many of those left out are not shown
 * @param untold how many of them are not in the downloaded list either
 */
public record ImportPage(
        String path,
        String fileName,
        String state,
        boolean busy,
        boolean checked,
        long rowsRead,
        @Nullable Long expected,
        @Nullable String because,
        @Nullable Figures figures,
        List<Fresh> fresh,
        List<Left> left,
        long more,
        long untold) {

    public record Figures(long rows, long added, long changed, long unchanged, long refusals) {}

    /** A row that would be added. */
    public record Fresh(
            String line, String name, String kind, @Nullable String where) {}

    /** A row that is left out. */
    public record Left(String line, String column, String value, String why) {}
}
