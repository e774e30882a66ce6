package org.osnowa.formalities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osnowa.partnerships.Partner;
import org.osnowa.partnerships.PartnerMeasures;
import org.osnowa.partnerships.Partnership;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;

/** Brings to the rules what the type and the form ask for. */
@Component
class FormalMeasures implements PartnerMeasures {

    private final Formalities formalities;
    private final Clock clock;

    FormalMeasures(Formalities formalities, Clock clock) {
        this.formalities = formalities;
        this.clock = clock;
    }

    @Override
    public Set<Figure> figures() {
        return FormalFigures.ALL;
    }

    @Override
    public void measure(Partnership partnership, List<Partner> partners, Figures figures) {
        FormalFigures.set(formalities.of(partnership.id()), partners, LocalDate.now(clock), figures);
    }
}
