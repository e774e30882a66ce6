package org.osnowa.hands;

import java.time.LocalDate;
import java.util.List;

/** Who wants to help, for whoever answers; those without an answer come first. */
public record HandsPage(List<Row> rows) {

    public record Row(String path, String name, String what, String about, LocalDate on, HandState state) {}
}
