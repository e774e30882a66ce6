package org.osnowa.notes;

import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;

/** Looks for the rules whether a partnership has told everybody something in the stage that lasts (gate.V6). */
@Component
class PublicNoteMeasures implements Measures {

    private final PublicNotes notes;

    PublicNoteMeasures(PublicNotes notes) {
        this.notes = notes;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.PUBLIC_NOTE);
    }

    @Override
    public void measure(Partnership partnership, Figures figures) {
        figures.with(
                Figure.PUBLIC_NOTE,
                notes.publishedSince(partnership.id(), partnership.stage().since()));
    }
}
