package org.osnowa.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.osnowa.letters.Backlog;

/** What /health says to machines. Counts only, nothing about anybody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Health(String status, String database, @Nullable Backlog letters) {

    static Health up(Backlog letters) {
        return new Health("up", "up", letters);
    }

    static Health withoutDatabase() {
        return new Health("down", "down", null);
    }

    boolean up() {
        return status.equals("up");
    }
}
