package org.osnowa.partnerships;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.partnerships.Invitation.Sending;
import org.osnowa.partnerships.Invitation.State;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every invitation and every answer. All SQL on these tables is in this file. */
@Repository
class Invitations {

    /** With each invitation the newest answer to its newest sending, if there is one. */
    private static final String SELECT = """
            select i.id, i.partnership, i.organisation, i.organisation_name, i.organisation_kind, i.address, i.language,
                   i.asked, i.gain, i.invited_by, i.on_behalf_of, i.generation, i.letter, i.sent_at, i.expires_at,
                   i.withdrawn_at, i.over_at, i.version,
                   a.answer, a.reason, a.explanation, a.respondent, a.scope, a.expects, a.answered_at, a.entered_by,
                   (select array_agg(wants.kind || ' ' || wants.importance)
                      from invitation_answer_wants wants
                     where wants.answer = a.id) as wants
              from invitations i
              left join invitation_answers a on a.invitation = i.id and a.generation = i.generation
            """;

    private final JdbcClient db;
    private final MailedTokens tokens;

    Invitations(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    Optional<Invitation> byToken(String token) {
        return db.sql(SELECT + "where i.token_hash = :hash")
                .param("hash", MailedTokens.hash(token))
                .query(Invitations::invitation)
                .optional();
    }

    Optional<Invitation> find(InvitationId id) {
        return db.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query(Invitations::invitation)
                .optional();
    }

    Invitation get(InvitationId id, PartnershipId partnership) {
        return db.sql(SELECT + "where i.id = :id and i.partnership = :partnership")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Invitations::invitation)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Newest first. A partnership invites dozens, not thousands. */
    List<Invitation> of(PartnershipId partnership) {
        return db.sql(SELECT + "where i.partnership = :partnership order by i.sent_at desc, i.id limit 500")
                .param("partnership", partnership.value())
                .query(Invitations::invitation)
                .list();
    }

    /** Those of several partnerships, newest first. */
    List<Invitation> of(Collection<PartnershipId> partnerships) {
        if (partnerships.isEmpty()) {
            return List.of();
        }
        return db.sql(SELECT + "where i.partnership in (:partnerships) order by i.sent_at desc, i.id limit 2000")
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toList())
                .query(Invitations::invitation)
                .list();
    }

    /** Those of these partnerships whose links ran out without an answer. */
    List<Invitation> expired(Collection<PartnershipId> partnerships, Instant now) {
        return db.sql(SELECT + """
                where i.partnership = any(:partnerships)
                  and i.withdrawn_at is null
                  and i.over_at is null
                  and i.expires_at <= :now
                  and a.answer is null
                order by i.expires_at, i.id
                limit 200
                """)
                .param("partnerships", ids(partnerships))
                .param("now", Timestamp.from(now))
                .query(Invitations::invitation)
                .list();
    }

    /** Those of these partnerships that have invited anybody. */
    Set<PartnershipId> inviting(Collection<PartnershipId> partnerships) {
        return Set.copyOf(db.sql("select distinct partnership from invitations where partnership = any(:partnerships)")
                .param("partnerships", ids(partnerships))
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list());
    }

    /** The organisations whose answers a coordinator wrote down for them, by the partnership that asked. */
    Map<PartnershipId, Set<OrganisationId>> writtenDown(Collection<PartnershipId> partnerships) {
        var organisations = new HashMap<PartnershipId, Set<OrganisationId>>();
        db.sql("""
                select i.partnership, i.organisation
                  from invitations i
                  join invitation_answers a on a.invitation = i.id and a.generation = i.generation
                 where i.partnership = any(:partnerships)
                   and i.organisation is not null
                   and a.entered_by is not null
                """).param("partnerships", ids(partnerships)).query(row -> {
            organisations
                    .computeIfAbsent(new PartnershipId(row.getObject("partnership", UUID.class)), _ -> new HashSet<>())
                    .add(new OrganisationId(row.getObject("organisation", UUID.class)));
        });
        return organisations;
    }

    private static UUID[] ids(Collection<PartnershipId> partnerships) {
        return partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new);
    }

    /** Open invitations to organisations for which somebody acts. */
    List<Invitation> openFor(List<OrganisationId> organisations, Instant now) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return db.sql(SELECT + """
                where i.organisation in (:organisations)
                  and i.withdrawn_at is null
                  and i.over_at is null
                  and i.expires_at > :now
                  and a.answer is null
                order by i.expires_at, i.id
                limit 100
                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .param("now", Timestamp.from(now))
                .query(Invitations::invitation)
                .list();
    }

    /** Where an organisation has an invitation, open or answered. */
    Set<PartnershipId> askedInto(OrganisationId organisation) {
        return Set.copyOf(db.sql("""
                select distinct partnership
                  from invitations
                 where organisation = :organisation
                   and withdrawn_at is null
                   and over_at is null
                """)
                .param("organisation", organisation.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list());
    }

    boolean alreadyInvited(PartnershipId partnership, Invited invited) {
        return db.sql("""
                select exists (select 1
                                 from invitations
                                where partnership = :partnership
                                  and withdrawn_at is null
                                  and over_at is null
                                  and (lower(address) = lower(:address) or organisation = :organisation))
                """)
                .param("partnership", partnership.value())
                .param("address", invited.address())
                .param("organisation", organisationOf(invited))
                .query(Boolean.class)
                .single();
    }

    void add(Invitation invitation) {
        db.sql("""
                insert into invitations (id, partnership, organisation, organisation_name, organisation_kind, address,
                                         language, asked, gain, invited_by, on_behalf_of, generation, token_hash, letter,
                                         sent_at, expires_at)
                values (:id, :partnership, :organisation, :name, :kind, :address,
                        :language, :asked, :gain, :by, :onBehalfOf, :generation, :hash, :letter,
                        :sentAt, :expiresAt)
                """)
                .param("id", invitation.id().value())
                .param("partnership", invitation.partnership().value())
                .param("organisation", organisationOf(invitation.invited()))
                .param("name", invitation.invited().name())
                .param(
                        "kind",
                        invitation.invited().kind() == null
                                ? null
                                : invitation.invited().kind().name())
                .param("address", invitation.invited().address())
                .param("language", invitation.sending().language())
                .param("asked", invitation.asking().asked())
                .param("gain", invitation.asking().gain())
                .param("by", invitation.asking().by().value())
                .param(
                        "onBehalfOf",
                        invitation
                                .asking()
                                .onBehalfOf()
                                .map(OrganisationId::value)
                                .orElse(null))
                .param("generation", invitation.sending().generation())
                .param("hash", hash(invitation))
                .param("letter", invitation.sending().letter())
                .param("sentAt", Timestamp.from(invitation.sending().at()))
                .param("expiresAt", Timestamp.from(invitation.sending().expires()))
                .update();
    }

    void save(Invitation invitation) {
        var saved = db.sql("""
                update invitations
                   set organisation = :organisation, generation = :generation, token_hash = :hash, letter = :letter,
                       sent_at = :sentAt, expires_at = :expiresAt,
                       withdrawn_at = case when :withdrawn then coalesce(withdrawn_at, now()) end,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("organisation", organisationOf(invitation.invited()))
                .param("generation", invitation.sending().generation())
                .param("hash", hash(invitation))
                .param("letter", invitation.sending().letter())
                .param("sentAt", Timestamp.from(invitation.sending().at()))
                .param("expiresAt", Timestamp.from(invitation.sending().expires()))
                .param("withdrawn", invitation.state() == State.WITHDRAWN)
                .param("id", invitation.id().value())
                .param("version", invitation.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(invitation.id());
        }
    }

    /** Saves the invitation with its answer. An answer entered by telephone replaces one to the same sending. */
    void saveAnswered(Invitation invitation) {
        save(invitation);
        var answer = invitation.answer().orElseThrow();
        var id = db.sql("""
                insert into invitation_answers (id, invitation, generation, answer, reason, explanation, respondent, scope,
                                                expects, answered_at, entered_by)
                values (:id, :invitation, :generation, :answer, :reason, :explanation, :respondent, :scope,
                        :expects, :at, :enteredBy)
                    on conflict (invitation, generation) do update
                   set answer = excluded.answer, reason = excluded.reason, explanation = excluded.explanation,
                       respondent = excluded.respondent, scope = excluded.scope, expects = excluded.expects,
                       answered_at = excluded.answered_at, entered_by = excluded.entered_by
                returning id
                """)
                .param("id", Ids.next())
                .param("invitation", invitation.id().value())
                .param("generation", invitation.sending().generation())
                .param("answer", answer.kind().name())
                .param(
                        "reason",
                        answer.reason() == null ? null : answer.reason().name())
                .param("explanation", answer.explanation())
                .param("respondent", answer.respondent().name())
                .param("scope", answer.respondent().scope().name())
                .param("expects", answer.expects())
                .param("at", Timestamp.from(answer.at()))
                .param("enteredBy", answer.enteredBy().map(PersonId::value).orElse(null))
                .query(UUID.class)
                .single();
        saveWants(id, answer);
    }

    private void saveWants(UUID answer, Answer given) {
        db.sql("delete from invitation_answer_wants where answer = :answer")
                .param("answer", answer)
                .update();
        given.wants()
                .forEach((kind, importance) -> db.sql("""
                insert into invitation_answer_wants (answer, kind, importance)
                values (:answer, :kind, :importance)
                """)
                        .param("answer", answer)
                        .param("kind", kind.name())
                        .param("importance", importance.weight())
                        .update());
    }

    /** What led an organisation in, and what still asked it, is over when it leaves. */
    void close(PartnershipId partnership, OrganisationId organisation) {
        db.sql("""
                update invitations
                   set over_at = now(), version = version + 1
                 where partnership = :partnership
                   and organisation = :organisation
                   and withdrawn_at is null
                   and over_at is null
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** An organisation that is in needs no invitation but the one that it came in by. */
    void closeOthers(PartnershipId partnership, OrganisationId organisation) {
        db.sql("""
                update invitations
                   set withdrawn_at = now(), version = version + 1
                 where partnership = :partnership
                   and organisation = :organisation
                   and withdrawn_at is null
                   and over_at is null
                   and not exists (select 1
                                     from invitation_answers a
                                    where a.invitation = invitations.id
                                      and a.generation = invitations.generation
                                      and a.answer in ('YES', 'YES_PRELIMINARY'))
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Whether whoever was asked so said yes at any time, if only preliminarily. */
    boolean ledIn(InvitationId id) {
        return db.sql("""
                select exists (select 1
                                 from invitation_answers
                                where invitation = :id
                                  and answer in ('YES', 'YES_PRELIMINARY'))
                """).param("id", id.value()).query(Boolean.class).single();
    }

    /**
     * Once two organisations are one: what still asks the one that is gone, and what asks the one that stays where it is a
     * sure partner by now. Says which, for {@link #reopen}.
     */
    List<UUID> closeAfterMerge(OrganisationId gone, OrganisationId stays) {
        return db.sql("""
                update invitations
                   set withdrawn_at = now(), version = version + 1
                 where withdrawn_at is null
                   and over_at is null
                   and (organisation = :gone
                        or organisation = :stays
                           and exists (select 1
                                         from memberships
                                        where memberships.partnership = invitations.partnership
                                          and memberships.organisation = :stays
                                          and memberships.until is null
                                          and not memberships.preliminary))
                   and not exists (select 1
                                     from invitation_answers a
                                    where a.invitation = invitations.id
                                      and a.generation = invitations.generation
                                      and a.answer = 'YES')
                returning id
                """)
                .param("gone", gone.value())
                .param("stays", stays.value())
                .query(UUID.class)
                .list();
    }

    /** Save where somebody was invited anew meanwhile. */
    void reopen(Collection<UUID> ids) {
        db.sql("""
                update invitations
                   set withdrawn_at = null, version = version + 1
                 where id = any(:ids)
                   and not exists (select 1
                                     from invitations other
                                    where other.partnership = invitations.partnership
                                      and other.id <> invitations.id
                                      and other.withdrawn_at is null
                                      and other.over_at is null
                                      and (other.organisation = invitations.organisation
                                           or lower(other.address) = lower(invitations.address)))
                """).param("ids", ids.toArray(UUID[]::new)).update();
    }

    /** An open invitation of this organisation to this partnership, so that it is answered once only. */
    Optional<Invitation> open(PartnershipId partnership, OrganisationId organisation) {
        return db.sql(SELECT + """
                where i.partnership = :partnership
                  and i.organisation = :organisation
                  and i.withdrawn_at is null
                  and i.over_at is null
                  and a.answer is null
                limit 1
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Invitations::invitation)
                .optional();
    }

    /** Moves the invitations of one organisation to another; where both are invited, each keeps its own. Says which moved. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update invitations
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from invitations other
                                    where other.partnership = invitations.partnership
                                      and other.organisation = :to
                                      and other.withdrawn_at is null
                                      and other.over_at is null)
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveThese(List<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update invitations set organisation = :to where organisation = :from and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private byte[] hash(Invitation invitation) {
        var link = invitation.link();
        return MailedTokens.hash(tokens.token(link.purpose(), link.subject(), link.generation()));
    }

    private static @Nullable UUID organisationOf(Invited invited) {
        return invited.organisation().map(OrganisationId::value).orElse(null);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var kind = row.getString("organisation_kind");
        var answer = answer(row);
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new Invited(
                        organisation(row, "organisation"),
                        row.getString("organisation_name"),
                        kind == null ? null : OrganisationKind.valueOf(kind),
                        row.getString("address")),
                new Asking(
                        row.getString("asked"),
                        row.getString("gain"),
                        new PersonId(row.getObject("invited_by", UUID.class)),
                        organisation(row, "on_behalf_of")),
                new Sending(
                        row.getInt("generation"),
                        row.getString("language"),
                        row.getObject("letter", UUID.class),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()),
                row.getTimestamp("withdrawn_at") != null
                        ? State.WITHDRAWN
                        : row.getTimestamp("over_at") != null
                                ? State.OVER
                                : answer.isPresent() ? State.ANSWERED : State.OPEN,
                answer,
                row.getInt("version"));
    }

    private static Optional<OrganisationId> organisation(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(OrganisationId::new);
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        var kind = row.getString("answer");
        if (kind == null) {
            return Optional.empty();
        }
        var reason = row.getString("reason");
        return Optional.of(new Answer(
                Answer.Kind.valueOf(kind),
                reason == null ? null : Answer.Reason.valueOf(reason),
                row.getString("explanation"),
                new Representative(row.getString("respondent"), Scope.valueOf(row.getString("scope"))),
                wants(row.getArray("wants")),
                row.getString("expects"),
                row.getTimestamp("answered_at").toInstant(),
                Optional.ofNullable(row.getObject("entered_by", UUID.class)).map(PersonId::new)));
    }

    private static Map<BenefitKind, Importance> wants(@Nullable Array kinds) throws SQLException {
        var wants = new EnumMap<BenefitKind, Importance>(BenefitKind.class);
        if (kinds != null) {
            for (var each : (String[]) kinds.getArray()) {
                var parts = each.split(" ");
                wants.put(BenefitKind.valueOf(parts[0]), Importance.of(Integer.parseInt(parts[1])));
            }
        }
        return wants;
    }
}
