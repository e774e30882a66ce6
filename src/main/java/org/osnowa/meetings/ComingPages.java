package org.osnowa.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes what is shown of who comes. */
@Component
class ComingPages {

    private final Calls calls;
    private final Access access;
    private final Clock clock;

    ComingPages(Calls calls, Access access, Clock clock) {
        this.calls = calls;
        this.access = access;
        this.clock = clock;
    }

    ComingPart part(
            Partnership partnership,
            PartnershipHead head,
            Visitor visitor,
            Meeting meeting,
            Map<OrganisationId, String> names) {
        var answers = calls.answers(meeting.id());
        var speaks = head.contributes() ? access.speaksFor(visitor, partnership.id()) : List.<OrganisationId>of();
        return new ComingPart(
                Arrays.stream(Coming.values())
                        .map(each -> group(each, meeting, answers, names))
                        .filter(each -> !each.who().isEmpty())
                        .toList(),
                meeting.invited().stream()
                        .map(Invited::organisation)
                        .filter(each -> !answers.containsKey(each))
                        .map(each -> names.getOrDefault(each, ""))
                        .sorted(Text.alphabetically())
                        .toList(),
                speaks.stream()
                        .filter(meeting::invites)
                        .map(each -> new ComingPart.Own(
                                each.toString(),
                                names.getOrDefault(each, ""),
                                answers.containsKey(each) ? answers.get(each).coming() : null))
                        .toList(),
                calls.of(meeting.id())
                        .map(each -> Text.date(LocalDate.ofInstant(each.sentAt(), clock.getZone())))
                        .orElse(null),
                head.coordinates() && head.contributes());
    }

    private static ComingPart.Group group(
            Coming coming, Meeting meeting, Map<OrganisationId, Given> answers, Map<OrganisationId, String> names) {
        return new ComingPart.Group(
                coming,
                answers.values().stream()
                        .filter(each -> each.coming() == coming && meeting.invites(each.organisation()))
                        .map(each -> new ComingPart.Who(
                                names.getOrDefault(each.organisation(), ""),
                                each.by().orElse(null)))
                        .sorted(Comparator.comparing(ComingPart.Who::name, Text.alphabetically()))
                        .toList());
    }
}
