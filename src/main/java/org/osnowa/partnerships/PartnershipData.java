package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody began, said, moved, asked and wrote down in partnerships: a part of what we know about them. */
@Component
@Order(260)
class PartnershipData implements PersonalData {

    private static final String LINES = """
            select 'started' as what, name as about, started_on::timestamptz as at, '' as words
              from partnerships
             where started_by = :person
             union all
            select 'speaks', partnerships.name, who.since::timestamptz, who.name
              from representatives who
              join memberships on memberships.id = who.membership
              join partnerships on partnerships.id = memberships.partnership
             where who.person = :person
             union all
            select 'parted', partnerships.name, until::timestamptz, coalesce(leaving_reason, '')
              from memberships
              join partnerships on partnerships.id = memberships.partnership
             where ended_by = :person
             union all
            select 'moved', partnerships.name, changed_at, reason
              from stage_changes
              join partnerships on partnerships.id = stage_changes.partnership
             where changed_by = :person
             union all
            select 'invited', partnerships.name, sent_at, concat_ws('; ', organisation_name, address, asked, gain)
              from invitations
              join partnerships on partnerships.id = invitations.partnership
             where invited_by = :person
             union all
            select 'wroteDown', partnerships.name, answered_at,
                   concat_ws('; ', organisation_name, respondent, explanation, invitation_answers.expects)
              from invitation_answers
              join invitations on invitations.id = invitation_answers.invitation
              join partnerships on partnerships.id = invitations.partnership
             where entered_by = :person
             union all
            select 'letIn', partnerships.name, access_grants.since::timestamptz, coalesce(as_whom, '')
              from access_grants
              join partnerships on partnerships.id = access_grants.partnership
             where given_by = :person
            """;

    private final OwnLines lines;

    PartnershipData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "partnerships",
                t("PartnershipData.title"),
                lines.of(person, LINES, line -> t("PartnershipData." + line.what(), line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "partnerships.started_by",
                "representatives.person",
                "memberships.ended_by",
                "stage_changes.changed_by",
                "invitations.invited_by",
                "invitation_answers.entered_by",
                "access_grants.given_by");
    }
}
