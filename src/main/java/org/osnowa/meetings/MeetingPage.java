package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * One meeting: for everybody how many were there, for partners also who.
 *
 * @param link where it is joined online, for partners
 * @param agenda for partners
 * @param records whether the visitor may say now who was there
 * @param edits whether the visitor may change it
 */
public record MeetingPage(
        PartnershipHead head,
        String id,
        String when,
        String title,
        String place,
        @Nullable String link,
        String said,
        boolean held,
        @Nullable Integer people,
        @Nullable String chair,
        @Nullable String summary,
        @Nullable String removed,
        List<Group> groups,
        @Nullable AgendaPart agenda,
        boolean records,
        boolean edits) {

    /** Who took part in the same way. */
    public record Group(Presence presence, List<String> names) {}

    public String path() {
        return head.path() + "/meetings/" + id;
    }
}
