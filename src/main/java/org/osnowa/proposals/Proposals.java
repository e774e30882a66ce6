package org.osnowa.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.osnowa.proposals.Proposal.Setting;
import org.osnowa.proposals.Proposal.Withdrawn;
import org.osnowa.proposals.Round.Closing;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals with their rounds, voters and voices. All SQL on these four tables is in this file. */
@Repository
class Proposals {

    static final int MOST = 2_000;

    private static final String COLUMNS = """
            id, number, title, mode, quorum, majority, groups, hidden, meeting, decider, about, opened_by, withdrawn_on,
            withdrawn_reason, decision, version
            """;

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    Proposal get(ProposalId id, PartnershipId partnership) {
        return read(id, partnership, "");
    }

    /** Whoever answers, closes or revises it at the same time waits, so that the clock is read after them. */
    Proposal locked(ProposalId id, PartnershipId partnership) {
        return read(id, partnership, " for update");
    }

    private Proposal read(ProposalId id, PartnershipId partnership, String how) {
        return db.sql("select " + COLUMNS + "from proposals where id = :id and partnership = :partnership" + how)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Proposals::proposal)
                .optional()
                .orElseThrow(() -> new NotFound(id))
                .apply(rounds(id));
    }

    Optional<PartnershipId> partnershipOf(ProposalId id) {
        return db.sql("select partnership from proposals where id = :id")
                .param("id", id.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    /** Two who open proposals in the same partnership do so one after the other, so that each has its number. */
    int nextNumber(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('proposals ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
        return db.sql("select coalesce(max(number), 0) + 1 from proposals where partnership = :partnership")
                .param("partnership", partnership.value())
                .query(Integer.class)
                .single();
    }

    /**
     * A proposal in a list.
     *
     * @param answered for how many of the voters who are still there somebody has decided
     */
    record Brief(
            ProposalId id,
            int number,
            String title,
            Mode mode,
            int round,
            Instant closesAt,
            Optional<Result> result,
            int voters,
            int answered,
            boolean withdrawn,
            Optional<UUID> decision) {}

    private static final String BRIEF = """
            select proposals.id, proposals.number, proposals.title, proposals.mode, proposals.withdrawn_on,
                   proposals.decision, last.number as round, last.closes_at, last.result, asked.voters, asked.answered
              from proposals
              join lateral (select number, closes_at, result
                              from proposal_rounds
                             where proposal = proposals.id
                             order by number desc
                             limit 1) as last on true
              join lateral (select count(*) as voters,
                                   count(*) filter (where exists (select 1
                                                                    from proposal_voices voice
                                                                   where voice.proposal = voter.proposal
                                                                     and voice.round = voter.round
                                                                     and voice.organisation = voter.organisation
                                                                     and voice.scope = 'DECIDES')) as answered
                              from proposal_voters voter
                             where voter.proposal = proposals.id
                               and voter.round = last.number
                               and not voter.has_left) as asked on true
             where proposals.partnership = :partnership
            """;

    /** Those that wait for something, the one that closes first first. */
    List<Brief> underway(PartnershipId partnership, int most) {
        return db.sql(BRIEF + """
                   and proposals.withdrawn_on is null
                   and proposals.decision is null
                 order by last.closes_at, proposals.id
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("most", most)
                .query(Proposals::brief)
                .list();
    }

    /** All of them, the last first, from before one of them. */
    List<Brief> all(PartnershipId partnership, Optional<Integer> before, int most) {
        return db.sql(BRIEF + """
                   and proposals.number < :before
                 order by proposals.number desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("before", before.orElse(Integer.MAX_VALUE))
                .param("most", most)
                .query(Proposals::brief)
                .list();
    }

    private static Brief brief(ResultSet row, int number) throws SQLException {
        return new Brief(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                Mode.valueOf(row.getString("mode")),
                row.getInt("round"),
                instant(row, "closes_at").orElseThrow(),
                Optional.ofNullable(row.getString("result")).map(Result::valueOf),
                row.getInt("voters"),
                row.getInt("answered"),
                row.getObject("withdrawn_on") != null,
                Optional.ofNullable(row.getObject("decision", UUID.class)));
    }

    record Titled(int number, String title) {}

    Map<ProposalId, Titled> titles(Collection<ProposalId> proposals) {
        var titles = new HashMap<ProposalId, Titled>();
        db.sql("select id, number, title from proposals where id = any(:ids)")
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(row -> {
                    titles.put(
                            new ProposalId(row.getObject("id", UUID.class)),
                            new Titled(row.getInt("number"), row.getString("title")));
                });
        return titles;
    }

    /** Which of these decisions came of a proposal. */
    Map<UUID, ProposalId> ofDecisions(Collection<UUID> decisions) {
        var found = new HashMap<UUID, ProposalId>();
        db.sql("select decision, id from proposals where decision = any(:decisions)")
                .param("decisions", decisions.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("decision", UUID.class), new ProposalId(row.getObject("id", UUID.class)));
                });
        return found;
    }

    /** An open round in which somebody may answer. */
    record Open(
            ProposalId proposal, PartnershipId partnership, String title, OrganisationId partner, Instant closesAt) {}

    /** Where nobody has decided for these partners yet. */
    List<Open> unanswered(Collection<OrganisationId> partners, Instant now, int most) {
        return partners.isEmpty()
                ? List.of()
                : db.sql(OPEN + """
                           and voter.organisation = any(:partners)
                         order by rounds.closes_at, proposals.id, voter.organisation
                         limit :most
                        """)
                        .param(
                                "partners",
                                partners.stream().map(OrganisationId::value).toArray(UUID[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("most", most)
                        .query(Proposals::open)
                        .list();
    }

    private static final String OPEN = """
            select proposals.id, proposals.partnership, proposals.title, voter.organisation, rounds.closes_at
              from proposal_rounds rounds
              join proposals on proposals.id = rounds.proposal
              join proposal_voters voter on voter.proposal = rounds.proposal and voter.round = rounds.number
             where rounds.closed_at is null
               and rounds.closes_at > :now
               and proposals.withdrawn_on is null
               and not voter.has_left
               and not exists (select 1
                                 from proposal_voices voice
                                where voice.proposal = voter.proposal
                                  and voice.round = voter.round
                                  and voice.organisation = voter.organisation
                                  and voice.scope = 'DECIDES')
            """;

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                new ProposalId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                instant(row, "closes_at").orElseThrow());
    }

    /** A proposal in a partnership. */
    record Located(ProposalId id, PartnershipId partnership, String title) {}

    /** Rounds whose time is over, and which nobody has closed. */
    List<Located> due(Instant now, int most) {
        return db.sql("""
                select proposals.id, proposals.partnership, proposals.title
                  from proposal_rounds rounds
                  join proposals on proposals.id = rounds.proposal
                 where rounds.closed_at is null
                   and rounds.closes_at <= :now
                   and proposals.withdrawn_on is null
                   and proposals.decision is null
                 order by rounds.closes_at, proposals.id
                 limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Proposals::located)
                .list();
    }

    /**
     * Open rounds of which nobody was reminded, and in which somebody has not answered.
     *
     * @param before they end before this
     * @param since they began before this: nobody is reminded of what has just come
     */
    List<Located> toRemind(Instant now, Instant before, Instant since, int most) {
        return db.sql("""
                select proposals.id, proposals.partnership, proposals.title
                  from proposal_rounds rounds
                  join proposals on proposals.id = rounds.proposal
                 where rounds.closed_at is null
                   and rounds.closes_at > :now
                   and rounds.closes_at <= :before
                   and rounds.opened_at <= :since
                   and rounds.reminded_at is null
                   and proposals.withdrawn_on is null
                   and exists (select 1
                                 from proposal_voters voter
                                where voter.proposal = rounds.proposal
                                  and voter.round = rounds.number
                                  and not voter.has_left
                                  and not exists (select 1
                                                    from proposal_voices voice
                                                   where voice.proposal = voter.proposal
                                                     and voice.round = voter.round
                                                     and voice.organisation = voter.organisation
                                                     and voice.scope = 'DECIDES'))
                 order by rounds.closes_at, proposals.id
                 limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Proposals::located)
                .list();
    }

    private static Located located(ResultSet row, int number) throws SQLException {
        return new Located(
                new ProposalId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("title"));
    }

    /** Those that are over, of these partnerships or opened by this person, and of which nobody has written down what came. */
    List<Located> toConclude(Collection<PartnershipId> partnerships, PersonId openedBy, int most) {
        return db.sql("""
                        select proposals.id, proposals.partnership, proposals.title
                          from proposals
                          join lateral (select closed_at
                                          from proposal_rounds
                                         where proposal = proposals.id
                                         order by number desc
                                         limit 1) as last on true
                         where (proposals.partnership = any(:partnerships) or proposals.opened_by = :person)
                           and proposals.withdrawn_on is null
                           and proposals.decision is null
                           and last.closed_at is not null
                         order by last.closed_at, proposals.id
                         limit :most
                        """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("person", openedBy.value())
                .param("most", most)
                .query(Proposals::located)
                .list();
    }

    void add(PartnershipId partnership, Proposal proposal) {
        var setting = proposal.setting();
        db.sql("""
                insert into proposals (id, partnership, number, title, mode, quorum, majority, groups, hidden, meeting, decider,
                                       about, opened_by)
                values (:id, :partnership, :number, :title, :mode, :quorum, :majority, :groups, :hidden, :meeting, :decider,
                        :about, :openedBy)
                """)
                .param("id", proposal.id().value())
                .param("partnership", partnership.value())
                .param("number", proposal.number())
                .param("title", proposal.title())
                .param("mode", proposal.rule().mode().name())
                .param("quorum", proposal.rule().quorum().name())
                .param("majority", proposal.rule().majority().name())
                .param("groups", proposal.rule().groups())
                .param("hidden", setting.hidden())
                .param("meeting", setting.meeting().orElse(null), Types.OTHER)
                .param("decider", setting.decider().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("about", setting.about().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("openedBy", setting.openedBy().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
        add(proposal.id(), proposal.round());
    }

    void add(ProposalId proposal, Round round) {
        db.sql("""
                insert into proposal_rounds (proposal, number, words, changed, opened_at, closes_at)
                values (:proposal, :number, :words, :changed, :openedAt, :closesAt)
                """)
                .param("proposal", proposal.value())
                .param("number", round.number())
                .param("words", round.words())
                .param("changed", round.changed().orElse(null))
                .param("openedAt", round.openedAt().atOffset(ZoneOffset.UTC))
                .param("closesAt", round.closesAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var voter : round.voters()) {
            db.sql("""
                    insert into proposal_voters (proposal, round, organisation, sector, interest, weight)
                    values (:proposal, :round, :organisation, :sector, :interest, :weight)
                    """)
                    .param("proposal", proposal.value())
                    .param("round", round.number())
                    .param("organisation", voter.partner().value())
                    .param("sector", voter.sector().name())
                    .param("interest", voter.group())
                    .param("weight", voter.weight())
                    .update();
        }
    }

    void add(ProposalId proposal, int round, Voice voice) {
        db.sql("""
                insert into proposal_voices (proposal, round, organisation, number, at, stance, words, scope, channel, person,
                                             said_by)
                values (:proposal, :round, :organisation, :number, :at, :stance, :words, :scope, :channel, :person, :name)
                """)
                .param("proposal", proposal.value())
                .param("round", round)
                .param("organisation", voice.partner().value())
                .param("number", voice.number())
                .param("at", voice.at().atOffset(ZoneOffset.UTC))
                .param("stance", voice.said().stance().name())
                .param("words", voice.said().words().orElse(null))
                .param("scope", voice.scope().name())
                .param("channel", voice.by().channel().name())
                .param("person", voice.by().person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("name", voice.by().name().orElse(null))
                .update();
    }

    void close(ProposalId proposal, int round, Closing closing) {
        db.sql("""
                update proposal_rounds
                   set closed_at = :at, result = :result
                 where proposal = :proposal
                   and number = :round
                   and closed_at is null
                """)
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .param("result", closing.result().name())
                .param("proposal", proposal.value())
                .param("round", round)
                .update();
    }

    void extend(ProposalId proposal, int round, Instant until) {
        db.sql("""
                update proposal_rounds
                   set closes_at = :until
                 where proposal = :proposal
                   and number = :round
                """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("proposal", proposal.value())
                .param("round", round)
                .update();
    }

    void reminded(ProposalId proposal, int round, Instant at) {
        db.sql("update proposal_rounds set reminded_at = :at where proposal = :proposal and number = :round")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("proposal", proposal.value())
                .param("round", round)
                .update();
    }

    /** @throws ChangedMeanwhile when somebody ended it first */
    void withdraw(Proposal proposal, Withdrawn withdrawn) {
        ended(
                proposal,
                db.sql("""
                        update proposals
                           set withdrawn_on = :on, withdrawn_reason = :reason, version = version + 1
                         where id = :id
                           and version = :version
                        """)
                        .param("on", withdrawn.on())
                        .param("reason", withdrawn.reason())
                        .param("id", proposal.id().value())
                        .param("version", proposal.version())
                        .update());
    }

    /** @throws ChangedMeanwhile when somebody ended it first */
    void conclude(Proposal proposal, UUID decision) {
        ended(
                proposal,
                db.sql("""
                        update proposals
                           set decision = :decision, version = version + 1
                         where id = :id
                           and version = :version
                        """)
                        .param("decision", decision)
                        .param("id", proposal.id().value())
                        .param("version", proposal.version())
                        .update());
    }

    private static void ended(Proposal proposal, int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile(proposal.id());
        }
    }

    void mark(ProposalId proposal, int round, OrganisationId voter, boolean left) {
        db.sql("""
                update proposal_voters
                   set has_left = :left
                 where proposal = :proposal
                   and round = :round
                   and organisation = :voter
                """)
                .param("left", left)
                .param("proposal", proposal.value())
                .param("round", round)
                .param("voter", voter.value())
                .update();
    }

    /** What a partner that has left answered in rounds that are open does not count. */
    void leave(PartnershipId partnership, OrganisationId organisation, Instant now) {
        db.sql("""
                update proposal_voters
                   set has_left = true
                  from proposal_rounds rounds
                  join proposals on proposals.id = rounds.proposal
                 where proposal_voters.proposal = rounds.proposal
                   and proposal_voters.round = rounds.number
                   and rounds.closed_at is null
                   and rounds.closes_at > :now
                   and proposals.partnership = :partnership
                   and proposal_voters.organisation = :organisation
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Says in which rounds; not in those in which both may answer, see {@link #giveWay}. */
    List<String> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update proposal_voters
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from proposal_voters other
                                    where other.proposal = proposal_voters.proposal
                                      and other.round = proposal_voters.round
                                      and other.organisation = :to)
                returning proposal || ' ' || round
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(String.class)
                .list();
    }

    void moveBack(Collection<String> rounds, OrganisationId from, OrganisationId to) {
        db.sql("""
                update proposal_voters
                   set organisation = :from
                 where organisation = :to
                   and proposal || ' ' || round = any(:rounds)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("rounds", rounds.toArray(String[]::new))
                .update();
    }

    /**
     * Where both have a voice in an open round and only the first has answered, the other makes room for it, so that the answer
     * goes over. Says in which rounds, and what the other was there.
     */
    List<String> makeRoom(OrganisationId from, OrganisationId to) {
        return db.sql("""
                delete from proposal_voters theirs
                 using proposal_rounds rounds, proposal_voters mine
                 where theirs.organisation = :to
                   and mine.organisation = :from
                   and not mine.has_left
                   and mine.proposal = theirs.proposal
                   and mine.round = theirs.round
                   and rounds.proposal = theirs.proposal
                   and rounds.number = theirs.round
                   and rounds.closed_at is null
                   and not exists (select 1
                                     from proposal_voices voice
                                    where voice.proposal = theirs.proposal
                                      and voice.round = theirs.round
                                      and voice.organisation = theirs.organisation)
                returning to_jsonb(theirs)::text
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(String.class)
                .list();
    }

    /** Takes {@link #makeRoom} back where the round is still open. */
    void takeRoom(Collection<String> voters) {
        for (var each : voters) {
            db.sql("""
                    insert into proposal_voters
                    select was.*
                      from jsonb_populate_record(null::proposal_voters, cast(:voter as jsonb)) as was
                      join proposal_rounds rounds on rounds.proposal = was.proposal and rounds.number = was.round
                     where rounds.closed_at is null
                        on conflict do nothing
                    """).param("voter", each).update();
        }
    }

    /** Of two that turn out to be one only the other one's answer counts in rounds that are open: one partner, one voice. */
    List<String> giveWay(OrganisationId organisation) {
        return db.sql("""
                update proposal_voters
                   set has_left = true
                  from proposal_rounds rounds
                 where proposal_voters.proposal = rounds.proposal
                   and proposal_voters.round = rounds.number
                   and rounds.closed_at is null
                   and not proposal_voters.has_left
                   and proposal_voters.organisation = :organisation
                returning proposal_voters.proposal || ' ' || proposal_voters.round
                """)
                .param("organisation", organisation.value())
                .query(String.class)
                .list();
    }

    /** Takes {@link #giveWay} back where the round is still open; what was counted stays as it was counted. */
    void comeBack(Collection<String> rounds, OrganisationId organisation) {
        db.sql("""
                update proposal_voters
                   set has_left = false
                  from proposal_rounds rounds
                 where rounds.proposal = proposal_voters.proposal
                   and rounds.number = proposal_voters.round
                   and rounds.closed_at is null
                   and proposal_voters.organisation = :organisation
                   and proposal_voters.proposal || ' ' || proposal_voters.round = any(:rounds)
                """)
                .param("organisation", organisation.value())
                .param("rounds", rounds.toArray(String[]::new))
                .update();
    }

    List<UUID> moveDecider(OrganisationId from, OrganisationId to) {
        return db.sql("update proposals set decider = :to where decider = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveDeciderBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update proposals set decider = :from where decider = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveAbout(OrganisationId from, OrganisationId to) {
        return db.sql("update proposals set about = :to where about = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveAboutBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update proposals set about = :from where about = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Everything but its rounds, which are read with statements of their own. */
    private static Function<List<Round>, Proposal> proposal(ResultSet row, int index) throws SQLException {
        var id = new ProposalId(row.getObject("id", UUID.class));
        var number = row.getInt("number");
        var title = row.getString("title");
        var rule = new Rule(
                Mode.valueOf(row.getString("mode")),
                Quorum.valueOf(row.getString("quorum")),
                Majority.valueOf(row.getString("majority")),
                row.getBoolean("groups"));
        var setting = new Setting(
                row.getBoolean("hidden"),
                Optional.ofNullable(row.getObject("meeting", UUID.class)),
                Optional.ofNullable(row.getObject("decider", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getObject("about", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getObject("opened_by", UUID.class)).map(PersonId::new));
        var reason = row.getString("withdrawn_reason");
        var withdrawn = Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class))
                .map(on -> new Withdrawn(on, reason));
        var decision = Optional.ofNullable(row.getObject("decision", UUID.class));
        var version = row.getInt("version");
        return rounds -> new Proposal(id, number, title, rule, setting, rounds, withdrawn, decision, version);
    }

    /** With one statement; the words of a round, which may be long, stand in its first row only. */
    private List<Round> rounds(ProposalId proposal) {
        var rounds = new LinkedHashMap<Integer, Round>();
        var voters = new HashMap<Integer, List<Voter>>();
        var voices = new HashMap<Integer, List<Voice>>();
        db.sql("""
                select rounds.number as round,
                       case when place = 1 then words_of_round end as words_of_round,
                       case when place = 1 then changed end as changed,
                       opened_at, closes_at, closed_at, result, reminded_at, organisation, sector, interest, weight, has_left,
                       rounds.answer as number, at, stance, words, scope, channel, person, said_by
                  from (select asked.number, asked.words as words_of_round, asked.changed, asked.opened_at, asked.closes_at,
                               asked.closed_at, asked.result, asked.reminded_at, voter.organisation, voter.sector,
                               voter.interest, voter.weight, voter.has_left, voice.number as answer, voice.at, voice.stance,
                               voice.words, voice.scope, voice.channel, voice.person, voice.said_by,
                               row_number() over (partition by asked.number order by voter.organisation, voice.number)
                                   as place
                          from proposal_rounds asked
                          left join proposal_voters voter on voter.proposal = asked.proposal and voter.round = asked.number
                          left join proposal_voices voice on voice.proposal = voter.proposal
                                                         and voice.round = voter.round
                                                         and voice.organisation = voter.organisation
                         where asked.proposal = :proposal) as rounds
                 order by rounds.number, place
                """).param("proposal", proposal.value()).query(row -> {
            var number = row.getInt("round");
            var among = voters.computeIfAbsent(number, _ -> new ArrayList<>());
            var said = voices.computeIfAbsent(number, _ -> new ArrayList<>());
            if (!rounds.containsKey(number)) {
                rounds.put(number, round(row, among, said));
            }
            if (row.getObject("organisation") != null) {
                var voter = voter(row);
                if (among.isEmpty() || !among.getLast().partner().equals(voter.partner())) {
                    among.add(voter);
                }
                if (row.getString("stance") != null) {
                    said.add(voice(row, voter.partner()));
                }
            }
        });
        return List.copyOf(rounds.values());
    }

    /** @param voters are filled while the rows are read, as the voices are */
    private static Round round(ResultSet row, List<Voter> voters, List<Voice> voices) throws SQLException {
        var result = row.getString("result");
        return new Round(
                row.getInt("round"),
                row.getString("words_of_round"),
                Optional.ofNullable(row.getString("changed")),
                instant(row, "opened_at").orElseThrow(),
                instant(row, "closes_at").orElseThrow(),
                instant(row, "closed_at").map(at -> new Closing(at, Result.valueOf(result))),
                instant(row, "reminded_at"),
                Collections.unmodifiableList(voters),
                Collections.unmodifiableList(voices));
    }

    private static Voter voter(ResultSet row) throws SQLException {
        return new Voter(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Sector.valueOf(row.getString("sector")),
                row.getString("interest"),
                row.getInt("weight"),
                row.getBoolean("has_left"));
    }

    private static Voice voice(ResultSet row, OrganisationId partner) throws SQLException {
        return new Voice(
                partner,
                row.getInt("number"),
                instant(row, "at").orElseThrow(),
                new Said(Stance.valueOf(row.getString("stance")), Optional.ofNullable(row.getString("words"))),
                Scope.valueOf(row.getString("scope")),
                new By(
                        Channel.valueOf(row.getString("channel")),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        Optional.ofNullable(row.getString("said_by"))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
