package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;

/**
 * An organisation in a partnership. That it takes part is public; who sees the inside is another matter, see {@link Access}.
 *
 * @param part what it is and does there
 * @param initiating whether it was among those who began
 * @param preliminary whether its yes is still to be confirmed by its management
 * @param representatives who speaks for it, as it said itself, and then their deputies; shown to partners only
 */
public record Membership(
        OrganisationId organisation,
        Part part,
        boolean initiating,
        boolean preliminary,
        LocalDate since,
        List<Representative> representatives) {

    public Membership(
            OrganisationId organisation,
            Role role,
            boolean initiating,
            boolean preliminary,
            LocalDate since,
            List<Representative> representatives) {
        this(organisation, Part.of(role), initiating, preliminary, since, representatives);
    }

    public Role role() {
        return part.role();
    }

    /** Whether it counts where partners are counted. */
    public boolean counts() {
        return role() != Role.OBSERVER;
    }

    /** Whether it is a party to a contract of the partners; a unit that acts for one of them is not. */
    public boolean signs() {
        return role() != Role.IMPLEMENTING_UNIT;
    }

    /** Whether what it does and brings is this party's: its own, or that of the party for which it acts. */
    public boolean worksFor(OrganisationId party) {
        return organisation.equals(party) || part.party().filter(party::equals).isPresent();
    }

    /**
     * Who speaks for a partner, and what they may do without asking.
     *
     * @param deputy whether they speak when the others cannot
     * @param person who they are, when they have an account
     */
    public record Representative(String name, Scope scope, boolean deputy, Optional<PersonId> person) {

        public Representative(String name, Scope scope) {
            this(name, scope, false, Optional.empty());
        }
    }

    /** The first who speaks for it, and not as a deputy. */
    public Optional<Representative> representative() {
        return representatives.stream().filter(each -> !each.deputy()).findFirst();
    }
}
