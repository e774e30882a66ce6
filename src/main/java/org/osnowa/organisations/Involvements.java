package org.osnowa.organisations;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.Visitor;

/** What a module above knows of an organisation and its page shows: where it takes part, and where it could. */
public interface Involvements {

    /**
     * @param role what it does there, in words; empty when it is a partner like the others
     * @param preliminary whether somebody still has to confirm it
     */
    record Involvement(String name, String path, String role, LocalDate since, boolean preliminary) {}

    /** @param asked whether it was invited there already, so that the path leads to its invitation */
    record Opening(String name, String path, boolean asked) {}

    /** Public. */
    List<Involvement> of(OrganisationId organisation);

    /** Where this visitor may invite it. */
    List<Opening> openings(OrganisationId organisation, Visitor visitor);
}
