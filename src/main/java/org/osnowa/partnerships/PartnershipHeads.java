package org.osnowa.partnerships;

import org.osnowa.accounts.Visitor;
import org.springframework.stereotype.Component;

/** Makes what stands over every page of a partnership, for the modules that add pages. */
@Component
public class PartnershipHeads {

    private final Access access;

    PartnershipHeads(Access access) {
        this.access = access;
    }

    /** @param tab which of its pages this is, as tabs.jte names it */
    public PartnershipHead of(Partnership partnership, Visitor visitor, String tab) {
        var level = access.level(visitor, partnership.id());
        var coordinates = level.filter(each -> each == AccessLevel.COORDINATES).isPresent();
        return new PartnershipHead(
                partnership.slug(),
                partnership.name(),
                tab,
                partnership.life().state(),
                level.isPresent(),
                level.filter(each -> each != AccessLevel.READS).isPresent()
                        && !partnership.life().state().ended(),
                coordinates,
                coordinates || visitor.administrator());
    }
}
