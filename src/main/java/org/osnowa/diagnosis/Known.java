package org.osnowa.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that a partnership has found out, and how it knows. */
public sealed interface Known {

    /** Where it comes from, and the day of which it speaks. */
    record Source(String words, LocalDate on) {}

    record Need(String words, SourceKind kind, Source source) implements Known {}

    record Resource(String words, ResourceKind kind, String whose) implements Known {}

    /** @param people how many were asked or said it */
    record Voice(String words, Asking asking, int people, Source source) implements Known {}

    record Baseline(String words, BigDecimal amount, String unit, Source source) implements Known {}

    String words();

    default Part part() {
        return switch (this) {
            case Need _ -> Part.NEED;
            case Resource _ -> Part.RESOURCE;
            case Voice _ -> Part.VOICE;
            case Baseline _ -> Part.BASELINE;
        };
    }
}
