package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a partnership tells everybody, for its overview; asked there with other things in one statement. */
public interface NotesInBrief {

    record Brief(String words, LocalDate on) {}

    /** A query of one row and one column about :partnership: the newest, without those taken back, for {@link #read}. */
    String sql();

    /** The newest first. */
    List<Brief> read(JsonNode found);
}
