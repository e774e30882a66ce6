package org.osnowa.admin;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record LogPage(
        List<Row> entries, @Nullable String first, @Nullable String next) {

    public record Row(String at, String administrator, String deed, String subject, String reason) {

        static Row of(Entry entry, ZoneId zone) {
            return new Row(
                    moment(LocalDateTime.ofInstant(entry.at(), zone)),
                    entry.administratorName(),
                    t(entry.deed()),
                    entry.subject(),
                    entry.reason());
        }
    }
}
