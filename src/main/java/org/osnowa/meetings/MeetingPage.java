package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Refusal;

/**
 * One meeting: for everybody how many were there, for partners also who.
 *
 * @param link where it is joined online, for partners
 * @param agenda for partners
 * @param coming for partners, while it is ahead
 * @param records whether the visitor may say now who was there
 * @param edits whether the visitor may change it
 * @param refusal why what the visitor asked for was not done
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
        @Nullable ComingPart coming,
        boolean records,
        boolean edits,
        @Nullable Refusal refusal) {

    /** Who took part in the same way. */
    public record Group(Presence presence, List<String> names) {}

    MeetingPage refused(Refusal why) {
        return new MeetingPage(
                head, id, when, title, place, link, said, held, people, chair, summary, removed, groups, agenda, coming,
                records, edits, why);
    }

    public String path() {
        return head.path() + "/meetings/" + id;
    }
}
