package org.osnowa.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * Who came to meetings, for real.R5: the sum of partners present over the sum of partners invited, at the meetings held after
 * the day on which joint action began (domain/05, 5.4).
 */
@Component
public class Attendance {

    /** @param came in the room or online */
    public record Sum(int came, int invited) {

        public static final Sum NONE = new Sum(0, 0);
    }

    private final Meetings meetings;
    private final AgendaItems agendas;

    Attendance(Meetings meetings, AgendaItems agendas) {
        this.meetings = meetings;
        this.agendas = agendas;
    }

    /**
     * How it stood at the end of each of these days, with one statement. A meeting counts once somebody has said who was
     * there, and not when it was taken out; observers do not count. Days up to which there was no meeting are left out.
     *
     * @param after meetings of this day and earlier ones do not count
     */
    public Map<LocalDate, Sum> upTo(PartnershipId partnership, LocalDate after, Collection<LocalDate> days) {
        return meetings.sums(partnership, after, days);
    }

    /**
     * What an organisation did for meetings.
     *
     * @param led how many it led
     * @param brought how many points it brought to agendas, by presenting or adding them
     */
    public record Share(int led, int brought) {}

    /** Of the meetings of these days; those taken out are not counted, and points only of those that were held. */
    public Map<OrganisationId, Share> shares(PartnershipId partnership, LocalDate from, LocalDate to) {
        return agendas.shares(partnership, from, to);
    }
}
