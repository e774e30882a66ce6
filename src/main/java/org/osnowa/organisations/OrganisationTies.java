package org.osnowa.organisations;

import java.util.List;

/**
 * What hangs on an organisation in a module above: it goes over when two turn out to be one, and comes back when that was a
 * mistake. Both happen in the transaction of the merge.
 */
public interface OrganisationTies {

    /** The same word for ever: it stands in the database. */
    String owner();

    /** Moves everything, and says in lines of its own making what it moved. */
    List<String> move(OrganisationId from, OrganisationId to);

    /** Takes these lines back. */
    void moveBack(List<String> ties, OrganisationId from, OrganisationId to);
}
