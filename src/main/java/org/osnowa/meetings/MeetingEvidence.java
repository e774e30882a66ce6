package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Who was at a meeting, in the room or online, took part; who chaired it led. */
@Component
class MeetingEvidence implements Evidence {

    private final Meetings meetings;
    private final Partnerships partnerships;

    MeetingEvidence(Meetings meetings, Partnerships partnerships) {
        this.meetings = meetings;
        this.partnerships = partnerships;
    }

    @Override
    public String days() {
        return Meetings.DAYS;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/meetings/";
        return meetings.attended(partnership, organisation, from, to, most).stream()
                .map(each -> new Trace(each.day(), t("meetings.trace", each.title()), path + each.id(), each.led()))
                .toList();
    }
}
