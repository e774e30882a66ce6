package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;

/** What a partnership tells everybody, for its overview; told by the module that keeps it. */
public interface NotesInBrief {

    record Brief(String words, LocalDate on) {}

    /** The newest first, without those taken back. */
    List<Brief> newest(Partnership partnership, int most);
}
