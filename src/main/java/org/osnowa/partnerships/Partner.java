package org.osnowa.partnerships;

import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.organisations.Sector;

/** A partner as the rules see it: what it is here, and what the directory knows of it. */
public record Partner(Membership membership, Traits traits) {

    public String name() {
        return traits.brief();
    }

    public Sector sector() {
        return traits.sector();
    }

    public OrganisationKind kind() {
        return traits.kind();
    }
}
