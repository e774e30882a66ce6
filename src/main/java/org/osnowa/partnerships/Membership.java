package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;

/**
 * An organisation in a partnership. That it takes part is public; who sees the inside is another matter, see {@link Access}.
 *
 * @param initiating whether it was among those who began
 * @param preliminary whether its yes is still to be confirmed by its management
 * @param representative who speaks for it, as it said itself; shown to partners only
 * @param expects what it wants to get out of it, in its own words
 */
public record Membership(
        OrganisationId organisation,
        Role role,
        boolean initiating,
        boolean preliminary,
        LocalDate since,
        Optional<Representative> representative,
        Optional<String> expects) {

    /** Who speaks for a partner, and what they may do without asking. */
    public record Representative(String name, Scope scope) {}
}
