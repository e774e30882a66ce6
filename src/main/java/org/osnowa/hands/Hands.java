package org.osnowa.hands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.hands.Aim.AtPartnership;
import org.osnowa.hands.Aim.AtProblem;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.osnowa.problems.ProblemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to help. All SQL on the tables of hands is in this file. */
@Repository
class Hands {

    private static final String COLUMNS = """
            id, partnership, problem, name, reach, what, language, offered_at, entered_by, state, touched_at, version\
            """;

    private final JdbcClient db;

    Hands(JdbcClient db) {
        this.db = db;
    }

    void add(Hand hand) {
        var offer = hand.offer();
        db.sql("""
                insert into hands (id, partnership, problem, name, reach, what, language, offered_at, entered_by,
                                   state, touched_at)
                values (:id, :partnership, :problem, :name, :reach, :what, :language, :at, :enteredBy,
                        :state, :touched)
                """)
                .param("id", hand.id().value())
                .param("partnership", partnership(hand.aim()), Types.OTHER)
                .param("problem", problem(hand.aim()), Types.OTHER)
                .param("name", offer.name())
                .param("reach", offer.reach().words())
                .param("what", offer.what())
                .param("language", offer.language())
                .param("at", utc(hand.offeredAt()))
                .param("enteredBy", offer.enteredBy().map(PersonId::value).orElse(null), Types.OTHER)
                .param("state", hand.state().name())
                .param("touched", utc(hand.touched()))
                .update();
    }

    /** Whether the same words from the same person wait for an answer already. */
    boolean waits(Aim aim, Offer offer) {
        return db.sql("""
                select exists (select 1
                                 from hands
                                where (partnership = :partnership or problem = :problem)
                                  and state = 'NEW'
                                  and lower(reach) = lower(:reach)
                                  and what = :what)
                """)
                .param("partnership", partnership(aim), Types.OTHER)
                .param("problem", problem(aim), Types.OTHER)
                .param("reach", offer.reach().words())
                .param("what", offer.what())
                .query(Boolean.class)
                .single();
    }

    int offeredSince(Aim aim, Instant since) {
        return db.sql("""
                select count(*)
                  from hands
                 where (partnership = :partnership or problem = :problem)
                   and offered_at > :since
                """)
                .param("partnership", partnership(aim), Types.OTHER)
                .param("problem", problem(aim), Types.OTHER)
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    Hand get(HandId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Optional<Hand> find(HandId id) {
        return db.sql("select " + COLUMNS + " from hands where id = :id")
                .param("id", id.value())
                .query(Hands::hand)
                .optional();
    }

    /** Which hands are meant: those that wait for an answer, or all. */
    enum Which {
        NEW,
        ALL
    }

    /** With what somebody wants to help: these partnerships, and any problem. */
    List<Aim> aims(Which which, Collection<PartnershipId> partnerships) {
        return db.sql("""
                select distinct partnership, problem
                  from hands
                 where (:all or state = 'NEW')
                   and (partnership = any(:partnerships) or problem is not null)
                """)
                .param("all", which == Which.ALL)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query((row, _) -> aim(row))
                .list();
    }

    /** Those without an answer first, and of them the oldest; then the newest. */
    List<Hand> of(Which which, Collection<Aim> aims, int most) {
        return db.sql("""
                select %s
                  from hands
                 where (:all or state = 'NEW')
                   and (partnership = any(:partnerships) or problem = any(:problems))
                 order by state <> 'NEW', case when state = 'NEW' then offered_at end, offered_at desc, id
                 limit :most
                """.formatted(COLUMNS))
                .param("all", which == Which.ALL)
                .param("partnerships", ids(aims, Hands::partnership))
                .param("problems", ids(aims, Hands::problem))
                .param("most", most)
                .query(Hands::hand)
                .list();
    }

    void forget(String email) {
        db.sql("delete from hands where lower(reach) = lower(:email)")
                .param("email", email)
                .update();
    }

    List<Hand> ofAddress(String email) {
        return db.sql("select " + COLUMNS + " from hands where lower(reach) = lower(:email) order by offered_at, id")
                .param("email", email)
                .query(Hands::hand)
                .list();
    }

    /** @throws ChangedMeanwhile when somebody answered or closed it first */
    void save(Hand hand) {
        var saved = db.sql("""
                update hands
                   set state = :state, touched_at = :touched, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("state", hand.state().name())
                .param("touched", utc(hand.touched()))
                .param("id", hand.id().value())
                .param("version", hand.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(hand.id());
        }
    }

    void say(HandId hand, Word word) {
        db.sql("""
                insert into hand_words (id, hand, kind, text, at, by)
                values (:id, :hand, :kind, :text, :at, :by)
                """)
                .param("id", word.id())
                .param("hand", hand.value())
                .param("kind", word.kind().name())
                .param("text", word.text())
                .param("at", utc(word.at()))
                .param("by", word.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    /** The oldest first. */
    List<Word> words(HandId hand) {
        return db.sql("select id, kind, text, at, by from hand_words where hand = :hand order by at, id")
                .param("hand", hand.value())
                .query((row, _) -> new Word(
                        row.getObject("id", UUID.class),
                        WordKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("by", UUID.class)).map(PersonId::new)))
                .list();
    }

    void move(ProblemId from, ProblemId to) {
        db.sql("update hands set problem = :to, version = version + 1 where problem = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** All that was said with them, too. */
    int forget(Instant now) {
        return db.sql("""
                delete from hands
                 where touched_at <= :now - case when state = 'CLOSED' then make_interval(days => :closed)
                                                 else make_interval(days => :most) end
                """)
                .param("now", utc(now))
                .param("closed", days(Hand.KEPT_CLOSED))
                .param("most", days(Hand.KEPT))
                .update();
    }

    private static int days(Duration duration) {
        return (int) duration.toDays();
    }

    private static UUID[] ids(Collection<Aim> aims, Function<Aim, @Nullable UUID> id) {
        return aims.stream().map(id).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    private static @Nullable UUID partnership(Aim aim) {
        return aim instanceof AtPartnership(var id) ? id.value() : null;
    }

    private static @Nullable UUID problem(Aim aim) {
        return aim instanceof AtProblem(var id) ? id.value() : null;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Hand hand(ResultSet row, int number) throws SQLException {
        return new Hand(
                new HandId(row.getObject("id", UUID.class)),
                aim(row),
                new Offer(
                        row.getString("name"),
                        Reach.read(row.getString("reach")).orElseThrow(),
                        row.getString("what"),
                        row.getString("language"),
                        Optional.ofNullable(row.getObject("entered_by", UUID.class))
                                .map(PersonId::new)),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                HandState.valueOf(row.getString("state")),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        var partnership = row.getObject("partnership", UUID.class);
        return partnership == null
                ? new AtProblem(new ProblemId(row.getObject("problem", UUID.class)))
                : new AtPartnership(new PartnershipId(partnership));
    }
}
