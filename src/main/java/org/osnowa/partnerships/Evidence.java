package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.OrganisationId;

/**
 * What one module knows of who took part in what: meetings attended, decisions answered, deliveries, actions done, what was
 * added to the diagnosis and the goals. Only what happened is evidence; being asked, invited or signed in is none.
 */
public interface Evidence {

    /**
     * On how many occasions a partner took part on a day.
     *
     * @param led whether it led one of them: chaired the meeting, owned the decision, answered for the action
     */
    record Day(OrganisationId organisation, LocalDate on, int occasions, boolean led) {}

    /**
     * One occasion, as the page says it to partners.
     *
     * @param words in the language of the page, with what happened and not with who did
     * @param path where it can be read, inside this program
     */
    record Trace(LocalDate on, String words, String path, boolean led) {}

    /**
     * A query of the columns organisation, day, occasions, led: about :partnership, in the time zone :zone, for all organisations
     * and grouped, because a partnership has tens of thousands of occasions. {@link EvidenceDays} asks that of all modules at once.
     */
    String days();

    /** The newest first, at most so many; both days belong to it. */
    List<Trace> traces(PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most);
}
