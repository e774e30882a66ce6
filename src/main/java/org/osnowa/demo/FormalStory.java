package org.osnowa.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the partnerships of the community wrote down for their types, as demo/formalities.json tells it. Days are offsets. */
record FormalStory(List<Project> projects, List<Undertaking> undertakings) {

    /** @param budget in grosze, as the shares are */
    record Project(
            String slug,
            String title,
            String programme,
            int from,
            int until,
            long budget,
            int callFrom,
            int callUntil,
            int callResultOn,
            int applicationOn,
            List<Piece> parts) {}

    record Piece(
            String organisation,
            String task,
            @Nullable String human,
            @Nullable String organisational,
            @Nullable String technical,
            @Nullable String financial,
            @Nullable Long share) {}

    record Undertaking(String slug, String what, String upkeep) {}
}
