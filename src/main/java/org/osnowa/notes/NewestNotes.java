package org.osnowa.notes;

import java.util.List;
import java.util.Optional;
import org.osnowa.partnerships.NotesInBrief;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Component;

@Component
class NewestNotes implements NotesInBrief {

    private final PublicNotes notes;

    NewestNotes(PublicNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Brief> newest(Partnership partnership, int most) {
        return notes.of(partnership.id(), false, Optional.empty(), most).stream()
                .map(each -> new Brief(each.words(), each.published()))
                .toList();
    }
}
