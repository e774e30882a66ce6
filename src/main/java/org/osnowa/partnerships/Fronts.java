package org.osnowa.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.rules.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the overview of a partnership beside the partnership itself, asked with one statement. */
@Repository
class Fronts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final NotesInBrief notes;
    private final Pledges pledges;

    Fronts(JdbcClient db, NotesInBrief notes, Pledges pledges) {
        this.db = db;
        this.notes = notes;
        this.pledges = pledges;
    }

    /**
     * @param notes what it last told everybody
     * @param pledges what partners declared beside what came
     * @param besides others at work in the same place (gate.I5: has somebody begun this already?)
     * @param asked the invitation that waits for one of their organisations
     * @param coordinated whether anybody coordinates it
     */
    record Front(
            List<NotesInBrief.Brief> notes,
            Map<OrganisationId, Pledges.Line> pledges,
            List<PartnershipPage.Similar> besides,
            Optional<Asked> asked,
            boolean coordinated) {}

    record Asked(InvitationId invitation, String organisation) {}

    /**
     * @param inside whether lateness is shown
     * @param theirs the organisations for which somebody may answer who looks from outside
     * @param most how many others are shown
     */
    Front of(Partnership partnership, boolean inside, Collection<OrganisationId> theirs, Instant now, int most) {
        var told = new ArrayList<NotesInBrief.Brief>();
        var pledged = new HashMap<OrganisationId, Pledges.Line>();
        var besides = new ArrayList<PartnershipPage.Similar>();
        var asked = new ArrayList<Asked>();
        var coordinated = new AtomicBoolean();
        db.sql("""
                select exists (select 1 from coordinators where partnership = :id) as coordinated,
                       (%s) as notes,
                       (%s) as pledges,
                       shown.invitation, shown.slug, shown.name, shown.stage, shown.partners
                  from (select 1) as always
                  left join ((select null::uuid as invitation, slug, name, stage,
                                     (select count(*)
                                        from memberships
                                       where memberships.partnership = partnerships.id
                                         and until is null
                                         and role <> 'OBSERVER') as partners
                                from partnerships
                               where place = :place
                                 and id <> :id
                                 and state = 'ACTIVE'
                               order by name, id
                               limit :most)
                             union all
                             (select invitations.id, null, organisation_name, null, 0
                                from invitations
                                left join invitation_answers answer on answer.invitation = invitations.id
                                                                   and answer.generation = invitations.generation
                               where partnership = :id
                                 and organisation = any(:theirs)
                                 and withdrawn_at is null
                                 and over_at is null
                                 and expires_at > :now
                                 and answer.answer is null
                               order by expires_at, invitations.id
                               limit 1)) as shown on true
                 order by shown.name, shown.slug
                """.formatted(notes.sql(), pledges.sql()))
                .param("partnership", partnership.id().value())
                .param("place", partnership.area().place().toString())
                .param("id", partnership.id().value())
                .param("most", most)
                .param("theirs", theirs.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(row -> {
                    coordinated.set(row.getBoolean("coordinated"));
                    if (told.isEmpty()) {
                        told.addAll(notes.read(JSON.readTree(row.getString("notes"))));
                    }
                    if (pledged.isEmpty()) {
                        pledged.putAll(pledges.read(JSON.readTree(row.getString("pledges")), inside));
                    }
                    var invitation = row.getObject("invitation", UUID.class);
                    if (invitation != null) {
                        asked.add(new Asked(new InvitationId(invitation), row.getString("name")));
                    } else if (row.getString("slug") != null) {
                        besides.add(similar(row));
                    }
                });
        return new Front(told, pledged, besides, asked.stream().findFirst(), coordinated.get());
    }

    private static PartnershipPage.Similar similar(ResultSet row) throws SQLException {
        return new PartnershipPage.Similar(
                row.getString("slug"),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("partners"));
    }
}
