package org.osnowa.formalities;

import java.util.List;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters what was written down on an earlier day: in the demo community. */
@Component
public class FormalBook {

    private final Formalities formalities;

    FormalBook(Formalities formalities) {
        this.formalities = formalities;
    }

    public void enter(PartnershipId partnership, Facts.Project project, List<Part> parts) {
        formalities.save(partnership, Facts.none().with(project));
        parts.forEach(each -> formalities.save(partnership, each));
    }

    public void enter(PartnershipId partnership, Facts.Undertaking undertaking) {
        formalities.save(partnership, Facts.none().with(undertaking));
    }
}
