package org.osnowa.ending;

import java.util.EnumSet;
import java.util.Set;
import org.osnowa.partnerships.Measures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;

@Component
class EndingMeasures implements Measures {

    private final Endings endings;

    EndingMeasures(Endings endings) {
        this.endings = endings;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.WAY_CHOSEN, Figure.FORMALITIES_DONE, Figure.TIES_RECORDED);
    }

    @Override
    public void measure(Partnership partnership, Figures figures) {
        var ending = endings.of(partnership.id());
        figures.with(Figure.WAY_CHOSEN, ending.choice().isPresent())
                .with(Figure.FORMALITIES_DONE, ending.formalitiesDone())
                .with(Figure.TIES_RECORDED, !ending.ties().isEmpty());
    }
}
