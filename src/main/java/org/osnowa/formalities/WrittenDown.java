package org.osnowa.formalities;

import java.util.List;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** What was written down for the type of a partnership, for modules that put it on paper. For partners only. */
@Component
public class WrittenDown {

    /** @param parts what each partner does and gets of the budget, where somebody wrote it */
    public record Written(Facts.Project project, List<Part> parts) {}

    private final Formalities formalities;

    WrittenDown(Formalities formalities) {
        this.formalities = formalities;
    }

    public Written of(PartnershipId partnership) {
        var book = formalities.of(partnership);
        return new Written(book.facts().project(), book.parts());
    }
}
