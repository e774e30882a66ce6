package org.osnowa.formalities;

import java.util.List;

/**
 * All that was written down for one partnership.
 *
 * @param parts of those who are or were partners
 * @param groups in the order in which they were written
 */
record Book(Facts facts, List<Part> parts, List<InterestGroup> groups) {

    int votes() {
        return groups.stream().mapToInt(InterestGroup::votes).sum();
    }

    Part of(org.osnowa.organisations.OrganisationId organisation) {
        return parts.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseGet(() -> Part.none(organisation));
    }
}
