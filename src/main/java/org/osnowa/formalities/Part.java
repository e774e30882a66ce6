package org.osnowa.formalities;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Money;

/**
 * What one partner does and brings (rule.J4, rule.J5, rule.J7, rule.O2).
 *
 * @param share of the budget
 * @param linked whether it is linked to another partner by capital or people; null while nobody has said
 */
public record Part(
        OrganisationId organisation,
        @Nullable String task,
        Resources resources,
        @Nullable Money share,
        @Nullable Boolean linked,
        @Nullable String links,
        int version) {

    /** The four kinds of resources of the law on projects, each in words. */
    public record Resources(
            @Nullable String human,
            @Nullable String organisational,
            @Nullable String technical,
            @Nullable String financial) {

        boolean any() {
            return Stream.of(human, organisational, technical, financial).anyMatch(each -> each != null);
        }
    }

    static Part none(OrganisationId organisation) {
        return new Part(organisation, null, new Resources(null, null, null, null), null, null, null, 0);
    }
}
