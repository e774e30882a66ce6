package org.osnowa.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was looked at once.
 *
 * @param looked whether somebody does it already (gate.I5)
 * @param consent of the superior of a dependent unit (gate.I6); shown to partners only
 * @param seen which gaps of the map the partners have seen (gate.D6)
 */
record Diagnosis(Optional<Looked> looked, Optional<Consent> consent, Optional<Seen> seen) {

    static final Diagnosis NONE = new Diagnosis(Optional.empty(), Optional.empty(), Optional.empty());

    public record Looked(String words, LocalDate on) {}

    public record Consent(String by, String document, LocalDate on) {}

    record Seen(List<String> gaps, LocalDate on) {}
}
