package org.osnowa.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.trials.GoalCard.Wording;
import org.osnowa.trials.Trial.Shared;
import org.osnowa.trials.Trial.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals on trial, with every wording of their cards. All SQL on the tables trials and trial_cards is in this file. */
@Repository
class Trials {

    private static final String COLUMNS = """
            id, partnership, begun_at, ended_on, forgotten_on, shared_generation, shared_hash is not null as open, version
            """;
    private static final String CARD = "id, trial, number, sentence, matters, asked, gain, written_by, written_at";

    private final JdbcClient db;
    private final MailedTokens tokens;
    private final Clock clock;

    Trials(JdbcClient db, MailedTokens tokens, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The newest first. */
    List<Trial> of(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from trials
                 where partnership = :partnership
                 order by begun_at desc, id
                """)
                .param("partnership", partnership.value())
                .query(this::trial)
                .list();
    }

    Trial get(TrialId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + "from trials where id = :id and partnership = :partnership")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(this::trial)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Trial get(TrialId id) {
        return db.sql("select " + COLUMNS + "from trials where id = :id")
                .param("id", id.value())
                .query(this::trial)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<Trial> all(List<TrialId> ids) {
        return db.sql("select " + COLUMNS + "from trials where id = any(:ids) order by begun_at desc, id")
                .param("ids", ids.stream().map(TrialId::value).toArray(UUID[]::new))
                .query(this::trial)
                .list();
    }

    Optional<Trial> sharedBy(SharedCode code) {
        return db.sql("select " + COLUMNS + "from trials where shared_hash = :hash")
                .param("hash", code.hash())
                .query(this::trial)
                .optional();
    }

    /** Two who change the same trial, or answer it, do so one after the other. */
    void oneAtATime(TrialId id) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('trial ' || :id))")
                .param("id", id.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(Trial trial, Instant at) {
        db.sql("""
                insert into trials (id, partnership, begun_at, touched_at)
                values (:id, :partnership, :at, :at)
                """)
                .param("id", trial.id().value())
                .param("partnership", trial.partnership().value())
                .param("at", utc(at))
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Trial trial) {
        var ended = trial.state() instanceof State.Ended(var on, var _) ? on : null;
        var saved = db.sql("""
                update trials
                   set ended_on = :ended, shared_generation = :generation, shared_hash = :hash, touched_at = :now,
                       version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("ended", ended)
                .param("generation", trial.shared().generation())
                .param("hash", trial.shared().open() ? code(trial).hash() : null, java.sql.Types.BINARY)
                .param("now", utc(clock.instant()))
                .param("id", trial.id().value())
                .param("version", trial.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(trial.id());
        }
    }

    /** Something was written, sent or answered, so it has not been forgotten by its people. */
    void touch(TrialId id) {
        db.sql("update trials set touched_at = :now where id = :id")
                .param("now", utc(clock.instant()))
                .param("id", id.value())
                .update();
    }

    SharedCode code(Trial trial) {
        return SharedCode.of(tokens, trial.id(), trial.shared().generation());
    }

    /** Which have not been touched since then. */
    List<Trial> untouchedSince(Instant then) {
        return db.sql("select " + COLUMNS + """
                  from trials
                 where ended_on is null
                   and touched_at < :then
                 order by touched_at, id
                 limit 100
                """)
                .param("then", utc(then))
                .query(this::trial)
                .list();
    }

    /** Which ended on that day or before, and have their names and addresses still. */
    List<TrialId> toForget(LocalDate day) {
        return db.sql("""
                select id
                  from trials
                 where ended_on <= :day
                   and forgotten_on is null
                 order by ended_on, id
                 limit 100
                """)
                .param("day", day)
                .query((row, _) -> new TrialId(row.getObject("id", UUID.class)))
                .list();
    }

    void forgotten(TrialId id, LocalDate on) {
        db.sql("update trials set forgotten_on = :on, version = version + 1 where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** The first first. */
    List<GoalCard> cards(TrialId trial) {
        return db.sql("select " + CARD + " from trial_cards where trial = :trial order by number")
                .param("trial", trial.value())
                .query(Trials::card)
                .list();
    }

    /** The newest card of each of a partnership's trials. */
    List<GoalCard> newestOf(PartnershipId partnership) {
        return db.sql("""
                select distinct on (trial) trial_cards.id, trial, number, sentence, matters, asked, gain, written_by, written_at
                  from trial_cards
                  join trials on trials.id = trial
                 where partnership = :partnership
                 order by trial, number desc
                """)
                .param("partnership", partnership.value())
                .query(Trials::card)
                .list();
    }

    GoalCard newest(TrialId trial) {
        return db.sql("select " + CARD + " from trial_cards where trial = :trial order by number desc limit 1")
                .param("trial", trial.value())
                .query(Trials::card)
                .optional()
                .orElseThrow(() -> new NotFound(trial));
    }

    GoalCard card(CardId id, TrialId trial) {
        return db.sql("select " + CARD + " from trial_cards where id = :id and trial = :trial")
                .param("id", id.value())
                .param("trial", trial.value())
                .query(Trials::card)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<GoalCard> writtenBy(PersonId person, int most) {
        return db.sql("select " + CARD + """
                  from trial_cards
                 where written_by = :person
                 order by written_at desc, id
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query(Trials::card)
                .list();
    }

    void add(GoalCard card) {
        var wording = card.wording();
        db.sql("""
                insert into trial_cards (id, trial, number, sentence, matters, asked, gain, written_by, written_at)
                values (:id, :trial, :number, :sentence, :matters, :asked, :gain, :by, :at)
                """)
                .param("id", card.id().value())
                .param("trial", card.trial().value())
                .param("number", card.number())
                .param("sentence", wording.sentence())
                .param("matters", wording.matters())
                .param("asked", wording.asked())
                .param("gain", wording.gain())
                .param("by", card.by().map(PersonId::value).orElse(null))
                .param("at", utc(card.at()))
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Trial trial(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new Trial(
                new TrialId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                LocalDate.ofInstant(instant(row, "begun_at"), clock.getZone()),
                state(ended, row.getObject("forgotten_on", LocalDate.class) != null),
                new Shared(row.getInt("shared_generation"), row.getBoolean("open")),
                row.getInt("version"));
    }

    private static State state(@Nullable LocalDate ended, boolean forgotten) {
        return ended == null ? new State.Running() : new State.Ended(ended, forgotten);
    }

    private static GoalCard card(ResultSet row, int number) throws SQLException {
        return new GoalCard(
                new CardId(row.getObject("id", UUID.class)),
                new TrialId(row.getObject("trial", UUID.class)),
                row.getInt("number"),
                new Wording(
                        row.getString("sentence"),
                        row.getString("matters"),
                        row.getString("asked"),
                        row.getString("gain")),
                Optional.ofNullable(row.getObject("written_by", UUID.class)).map(PersonId::new),
                instant(row, "written_at"));
    }
}
