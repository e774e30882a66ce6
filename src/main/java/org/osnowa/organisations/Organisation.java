package org.osnowa.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;

/**
 * An institution, a civic organisation, a company, a group of residents or one of them: whoever can be a partner.
 *
 * @param mergedInto the organisation that this one turned out to be
 */
public record Organisation(
        OrganisationId id,
        Profile profile,
        Identifiers identifiers,
        Contact contact,
        Provenance provenance,
        @Nullable OrganisationId mergedInto,
        int version) {

    public static Organisation fresh(OrganisationId id, Profile profile, Identifiers identifiers, Contact contact) {
        return new Organisation(id, profile, identifiers, contact, Provenance.UNKNOWN, null, 0);
    }

    public Organisation describedAs(Profile profile, Identifiers identifiers, Contact contact) {
        return new Organisation(id, profile, identifiers, contact, provenance, mergedInto, version);
    }

    public Organisation from(Provenance provenance) {
        return new Organisation(id, profile, identifiers, contact, provenance, mergedInto, version);
    }

    public Organisation checked(LocalDate today, PersonId by) {
        return from(provenance.checked(today, by));
    }

    /** The same, as somebody saw it when its version was another. */
    Organisation asOf(int version) {
        return new Organisation(id, profile, identifiers, contact, provenance, mergedInto, version);
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(
                id,
                profile.name(),
                profile.shortName(),
                profile.kind(),
                profile.standing().sector(),
                profile.seat());
    }
}
