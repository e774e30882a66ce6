package org.osnowa.disputes;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.disputes.Dispute.Acceptance;
import org.osnowa.disputes.Dispute.Ending;
import org.osnowa.disputes.Dispute.Lead;
import org.osnowa.disputes.Dispute.Proposal;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Dispute.Step;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.ForgottenName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Disputes with their sides, steps and proposals, each read by one statement. All SQL on these tables is in this file. */
@Repository
class Disputes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECT = """
            select id, partnership, title, words, raised_by, raised_at, about_coordination, kept_from, lead, lead_person,
                   lead_organisation, lead_letter, state, ended_on, ending_words, version,
                   (select accepted_at is not null and (closed_at is null or state <> 'OPEN')
                      from dispute_letters
                     where dispute_letters.id = lead_letter) as lead_agreed,
                   (select expires_at
                      from dispute_letters
                     where dispute_letters.id = lead_letter
                       and accepted_at is null
                       and closed_at is null) as lead_waits,
                   (select json_agg(json_build_object('id', sides.id, 'raised', raised, 'organisation', organisation,
                                                      'toldAt', told_at) order by raised desc, sides.id)
                      from dispute_sides sides
                     where sides.dispute = disputes.id) as sides,
                   (select json_agg(json_build_object('number', number, 'kind', kind, 'begun', begun_on, 'due', due_on,
                                                      'who', who, 'outcome', outcome, 'ended', steps.ended_on) order by number)
                      from dispute_steps steps
                     where steps.dispute = disputes.id) as steps,
                   (select json_build_object('id', proposals.id, 'words', proposals.words,
                                             'acceptances', (select coalesce(json_agg(json_build_object('side', side,
                                                                                               'records', records)
                                                                             order by at, side), '[]'::json)
                                                               from dispute_acceptances
                                                              where proposal = proposals.id))
                      from dispute_proposals proposals
                     where proposals.dispute = disputes.id
                       and closed_at is null) as proposal
              from disputes
            """;

    /** In which of them somebody may have a place, as far as it can be asked of all at once. */
    private static final String PERHAPS = """
                       (raised_by = :person
                        or lead_person = :person
                        or :administrator and lead = 'ADMINISTRATOR'
                        or partnership = any(:coordinated)
                           and (lead = 'COORDINATOR'
                                or exists (select 1
                                             from dispute_sides
                                            where dispute = disputes.id
                                              and organisation is null
                                              and told_at is not null))
                        or exists (select 1
                                     from dispute_sides
                                    where dispute = disputes.id
                                      and organisation = any(:deciding)
                                      and (raised or told_at is not null)))
            """;

    /**
     * What somebody is today, before it is asked of each dispute.
     *
     * @param deciding for which organisations they decide
     */
    record Perhaps(
            PersonId person,
            Collection<OrganisationId> deciding,
            Collection<PartnershipId> coordinated,
            boolean administrator) {}

    private record SideLine(
            UUID id,
            boolean raised,
            @Nullable UUID organisation,
            @Nullable OffsetDateTime toldAt) {

        Side side() {
            return new Side(
                    id,
                    raised,
                    Optional.ofNullable(organisation).map(OrganisationId::new),
                    Optional.ofNullable(toldAt).map(OffsetDateTime::toInstant));
        }
    }

    private record StepLine(
            int number,
            DisputeStep kind,
            LocalDate begun,
            LocalDate due,
            @Nullable String who,
            @Nullable String outcome,
            @Nullable LocalDate ended) {

        Step step() {
            return new Step(
                    number,
                    kind,
                    begun,
                    due,
                    Optional.ofNullable(who).map(DisputeEntries::read),
                    Optional.ofNullable(outcome),
                    Optional.ofNullable(ended));
        }
    }

    private final JdbcClient db;

    Disputes(JdbcClient db) {
        this.db = db;
    }

    Optional<Dispute> find(DisputeId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Disputes::dispute)
                .optional();
    }

    /** Held until the end of the transaction, so that of two who act at once the second sees the first. */
    Optional<Dispute> hold(DisputeId id) {
        db.sql("select id from disputes where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** Those in which somebody may have a place: the open ones first, then the newest. Whether they have is asked of each. */
    List<Dispute> in(PartnershipId partnership, Perhaps who, Optional<DisputeId> after, int most) {
        return perhaps(SELECT + " where partnership = :partnership and " + PERHAPS + """
                           and (cast(:after as uuid) is null
                                or (state = 'OPEN', raised_at, id) < (select last.state = 'OPEN', last.raised_at, last.id
                                                                        from disputes last
                                                                       where last.id = :after))
                         order by state = 'OPEN' desc, raised_at desc, id desc
                         limit :most
                        """, who, after, most)
                .param("partnership", partnership.value())
                .query(Disputes::dispute)
                .list();
    }

    /** The open ones of all partnerships in which somebody may have a place, the oldest first. */
    List<Dispute> open(Perhaps who, Optional<DisputeId> after, int most) {
        return perhaps(SELECT + " where state = 'OPEN' and " + PERHAPS + """
                   and (cast(:after as uuid) is null
                        or (raised_at, id) > (select last.raised_at, last.id
                                                from disputes last
                                               where last.id = :after))
                 order by raised_at, id
                 limit :most
                """, who, after, most)
                .query(Disputes::dispute)
                .list();
    }

    private JdbcClient.StatementSpec perhaps(String sql, Perhaps who, Optional<DisputeId> after, int most) {
        return db.sql(sql)
                .param("person", who.person().value())
                .param(
                        "deciding",
                        who.deciding().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param(
                        "coordinated",
                        who.coordinated().stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("administrator", who.administrator())
                .param("after", after.map(DisputeId::value).orElse(null), Types.OTHER)
                .param("most", most);
    }

    /** Open ones whose step has come to its day, of which nobody was reminded. */
    List<DisputeId> due(LocalDate today, int most) {
        return db.sql("""
                select disputes.id
                  from disputes
                  join dispute_steps steps on steps.dispute = disputes.id
                 where state = 'OPEN'
                   and steps.ended_on is null
                   and due_on <= :today
                   and reminded_on is null
                 order by due_on, disputes.id
                 limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query((row, _) -> new DisputeId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether this is the first time. */
    boolean reminded(DisputeId id, LocalDate today) {
        return db.sql("""
                update dispute_steps
                   set reminded_on = :today
                 where dispute = :dispute
                   and ended_on is null
                   and reminded_on is null
                   and due_on <= :today
                """).param("today", today).param("dispute", id.value()).update() > 0;
    }

    void add(Dispute dispute) {
        db.sql("""
                insert into disputes (id, partnership, title, words, raised_by, raised_at, about_coordination, kept_from, lead)
                values (:id, :partnership, :title, :words, :raisedBy, :raisedAt, :about, :keptFrom, 'NOBODY')
                """)
                .param("id", dispute.id().value())
                .param("partnership", dispute.partnership().value())
                .param("title", dispute.title())
                .param("words", dispute.words())
                .param("raisedBy", dispute.raisedBy().value())
                .param("raisedAt", Timestamp.from(dispute.raisedAt()))
                .param("about", dispute.aboutCoordination())
                .param(
                        "keptFrom",
                        dispute.keptFrom().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        for (var side : dispute.sides()) {
            db.sql("""
                    insert into dispute_sides (id, dispute, raised, organisation, told_at)
                    values (:id, :dispute, :raised, :organisation, :toldAt)
                    """)
                    .param("id", side.id())
                    .param("dispute", dispute.id().value())
                    .param("raised", side.raised())
                    .param(
                            "organisation",
                            side.organisation().map(OrganisationId::value).orElse(null),
                            Types.OTHER)
                    .param("toldAt", side.toldAt().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                    .update();
        }
        dispute.steps().forEach(each -> add(dispute.id(), each));
    }

    void add(DisputeId id, Step step) {
        db.sql("""
                insert into dispute_steps (dispute, number, kind, begun_on, due_on, who)
                values (:dispute, :number, :kind, :begun, :due, :who)
                """)
                .param("dispute", id.value())
                .param("number", step.number())
                .param("kind", step.kind().name())
                .param("begun", step.begun())
                .param("due", step.due())
                .param("who", step.who().orElse(null))
                .update();
    }

    void endStep(DisputeId id, @Nullable String outcome, LocalDate on) {
        db.sql(
                        "update dispute_steps set ended_on = :on, outcome = :outcome where dispute = :dispute and ended_on is null")
                .param("on", on)
                .param("outcome", outcome)
                .param("dispute", id.value())
                .update();
    }

    /** @throws ChangedMeanwhile when somebody did something first that whoever acts has not seen */
    void touch(DisputeId id, int seen) {
        if (db.sql("update disputes set version = version + 1 where id = :id and version = :seen")
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 0) {
            throw new ChangedMeanwhile(id);
        }
    }

    void lead(DisputeId id, Lead lead) {
        db.sql("""
                update disputes
                   set lead = :lead, lead_person = :person, lead_organisation = :organisation, lead_letter = :letter
                 where id = :id
                """)
                .param("lead", lead.kind().name())
                .param("person", lead.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param(
                        "organisation",
                        lead.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("letter", lead.letter().orElse(null), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** Who begins to coordinate never reads what is said about the coordination meanwhile, unless they raised it. */
    void keepFrom(PartnershipId partnership, PersonId person) {
        db.sql("""
                update disputes
                   set kept_from = array_append(kept_from, :person)
                 where partnership = :partnership
                   and about_coordination
                   and state = 'OPEN'
                   and raised_by <> :person
                   and :person <> all(kept_from)
                """)
                .param("person", person.value())
                .param("partnership", partnership.value())
                .update();
    }

    /** Of who is forgotten nothing stays here; where somebody heard their yes, or they were to talk, their name stood as it was typed. */
    void forget(PersonId person, String name, Collection<DisputeId> where) {
        db.sql("update disputes set kept_from = array_remove(kept_from, :person) where :person = any(kept_from)")
                .param("person", person.value())
                .update();
        forgetName(name, where);
    }

    void forgetName(String name, Collection<DisputeId> where) {
        var ids = where.stream().map(DisputeId::value).toArray(UUID[]::new);
        db.sql("""
                update dispute_acceptances
                   set name = left(regexp_replace(name, :name, :mark, 'g'), 200)
                 where name ~ :name
                   and proposal in (select id from dispute_proposals where dispute = any(:disputes))
                """)
                .param("name", DisputeEntries.word(name))
                .param("mark", ForgottenName.MARK)
                .param("disputes", ids)
                .update();
        db.sql("""
                update dispute_steps
                   set who = left(regexp_replace(who, :name, :mark, 'g'), 200)
                 where who ~ :name
                   and dispute = any(:disputes)
                """)
                .param("name", DisputeEntries.word(name))
                .param("mark", ForgottenName.MARK)
                .param("disputes", ids)
                .update();
    }

    /** Where somebody did something, or where their name may have been typed since they speak for a side. */
    List<DisputeId> touchedBy(PersonId person, Collection<OrganisationId> speaksFor) {
        return db.sql("""
                select id
                  from disputes
                 where raised_by = :person
                    or lead_person = :person
                    or exists (select 1 from dispute_entries where dispute = disputes.id and person = :person)
                    or exists (select 1
                                 from dispute_sides
                                where dispute = disputes.id
                                  and organisation = any(:organisations))
                 order by id
                """)
                .param("person", person.value())
                .param(
                        "organisations",
                        speaksFor.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, _) -> new DisputeId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Open ones wait for somebody else to lead them. */
    void leadNoMore(PersonId person) {
        db.sql("""
                update disputes
                   set lead = 'NOBODY', lead_person = null, lead_organisation = null, lead_letter = null
                 where lead_person = :person
                   and state = 'OPEN'
                """).param("person", person.value()).update();
    }

    /** The same, of who was to lead by a letter. */
    void leadNoMoreBy(UUID letter) {
        db.sql("""
                update disputes
                   set lead = 'NOBODY', lead_person = null, lead_organisation = null, lead_letter = null
                 where lead_letter = :letter
                   and state = 'OPEN'
                """).param("letter", letter).update();
    }

    void tell(DisputeId id, Instant at) {
        db.sql("update dispute_sides set told_at = :at where dispute = :dispute and not raised and told_at is null")
                .param("at", Timestamp.from(at))
                .param("dispute", id.value())
                .update();
    }

    void propose(DisputeId id, Proposal proposal, Instant at) {
        closeProposal(id, at);
        db.sql("""
                insert into dispute_proposals (id, dispute, words, proposed_at)
                values (:id, :dispute, :words, :at)
                """)
                .param("id", proposal.id())
                .param("dispute", id.value())
                .param("words", proposal.words())
                .param("at", Timestamp.from(at))
                .update();
    }

    void closeProposal(DisputeId id, Instant at) {
        db.sql("update dispute_proposals set closed_at = :at where dispute = :dispute and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("dispute", id.value())
                .update();
    }

    /** @param by who said yes; a name where it was said by letter or to who leads */
    void accept(UUID proposal, Acceptance acceptance, @Nullable PersonId by, @Nullable String name, Instant at) {
        db.sql("""
                insert into dispute_acceptances (proposal, side, person, name, records, at)
                values (:proposal, :side, :person, :name, :records, :at)
                """)
                .param("proposal", proposal)
                .param("side", acceptance.side())
                .param("person", by == null ? null : by.value(), Types.OTHER)
                .param("name", name)
                .param("records", acceptance.records())
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(DisputeId id, Ending ending) {
        db.sql("update disputes set state = :state, ended_on = :on, ending_words = :words where id = :id")
                .param("state", ending.state().name())
                .param("on", ending.on().orElseThrow())
                .param("words", ending.words().orElse(null))
                .param("id", id.value())
                .update();
        endStep(id, null, ending.on().orElseThrow());
    }

    /** The sides go over; where both are a side of the same dispute, or the other leads it, that one stays as it was. */
    List<UUID> moveSides(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update dispute_sides
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from dispute_sides other
                                    where other.dispute = dispute_sides.dispute
                                      and other.organisation = :to)
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveSidesBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update dispute_sides set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveLeads(OrganisationId from, OrganisationId to) {
        return db.sql("update disputes set lead_organisation = :to where lead_organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveLeadsBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update disputes set lead_organisation = :from where lead_organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Dispute dispute(ResultSet row, int number) throws SQLException {
        return new Dispute(
                new DisputeId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("title"),
                row.getString("words"),
                new PersonId(row.getObject("raised_by", UUID.class)),
                row.getTimestamp("raised_at").toInstant(),
                row.getBoolean("about_coordination"),
                Arrays.stream((UUID[]) row.getArray("kept_from").getArray())
                        .map(PersonId::new)
                        .collect(toSet()),
                new Lead(
                        DisputeLead.valueOf(row.getString("lead")),
                        Optional.ofNullable(row.getObject("lead_person", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("lead_organisation", UUID.class))
                                .map(OrganisationId::new),
                        Optional.ofNullable(row.getObject("lead_letter", UUID.class)),
                        row.getObject("lead_letter") == null || row.getBoolean("lead_agreed"),
                        Optional.ofNullable(row.getTimestamp("lead_waits")).map(Timestamp::toInstant)),
                Arrays.stream(JSON.readValue(row.getString("sides"), SideLine[].class))
                        .map(SideLine::side)
                        .toList(),
                Arrays.stream(JSON.readValue(row.getString("steps"), StepLine[].class))
                        .map(StepLine::step)
                        .toList(),
                Optional.ofNullable(row.getString("proposal")).map(each -> JSON.readValue(each, Proposal.class)),
                new Ending(
                        DisputeState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("ending_words"))),
                row.getInt("version"));
    }
}
