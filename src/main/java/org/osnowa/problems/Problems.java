package org.osnowa.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.osnowa.problems.Problem.Course;
import org.osnowa.problems.Problem.Reader;
import org.osnowa.problems.Problem.Reported;
import org.osnowa.problems.Problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every problem that was ever reported. All SQL on the problems table is in this file. */
@Repository
class Problems {

    private static final String COLUMNS = """
            id, title, description, place, reported_at, entered_by, reader_email, reader_language, state,
            published_at, solved_on, reason, merged_into, voices, version\
            """;

    private static final String SHOWN = "state in ('OPEN', 'TAKEN_UP', 'SOLVED')";

    private final JdbcClient db;
    private final Clock clock;

    Problems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Problem get(ProblemId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Optional<Problem> find(ProblemId id) {
        return db.sql("select " + COLUMNS + " from problems where id = :id")
                .param("id", id.value())
                .query(Problems::problem)
                .optional();
    }

    /** Holds these until the end of the transaction, in the same order whoever asks, so that nobody waits in a circle. */
    void hold(Collection<ProblemId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        db.sql("select count(*) from (select id from problems where id in (:ids) order by id for update) as held")
                .param("ids", ids.stream().map(ProblemId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** What everybody may know of. */
    Problem shown(ProblemId id) {
        return find(id).filter(Problem::shown).orElseThrow(() -> new NotFound(id));
    }

    List<Problem> all(Collection<ProblemId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select " + COLUMNS + " from problems where id in (:ids) order by id")
                        .param("ids", ids.stream().map(ProblemId::value).toList())
                        .query(Problems::problem)
                        .list();
    }

    int count() {
        return db.sql("select count(*) from problems where " + SHOWN)
                .query(Integer.class)
                .single();
    }

    /** Those that concern the most people and are not solved yet. */
    List<Problem> pressing(int most) {
        return db.sql("select " + COLUMNS + """
                  from problems
                 where state in ('OPEN', 'TAKEN_UP')
                 order by voices desc, id desc
                 limit :most
                """)
                .param("most", most)
                .query(Problems::problem)
                .list();
    }

    enum Order {
        MOST,
        NEWEST
    }

    /** What the visitor looks for. Places is empty for "anywhere". */
    record Filter(
            @Nullable Collection<PlaceId> places,
            @Nullable ProblemState state,
            Order order,
            Optional<ProblemId> after) {}

    /** Of those that everybody may know of; one more than asked for tells that there is a next page. */
    List<Problem> list(Filter filter, int most) {
        var key = filter.order() == Order.MOST ? "voices" : "published_at";
        return db.sql("""
                select %s
                  from problems
                 where %s
                   and (:anywhere or place = any(:places))
                   and (cast(:state as text) is null or state = :state)
                   and (cast(:after as uuid) is null
                        or (%3$s, id) < (select last.%3$s, last.id from problems as last where last.id = :after))
                 order by %3$s desc, id desc
                 limit :most
                """.formatted(COLUMNS, SHOWN, key))
                .param("anywhere", filter.places() == null)
                .param("places", texts(filter.places()))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("after", filter.after().map(ProblemId::value).orElse(null))
                .param("most", most)
                .query(Problems::problem)
                .list();
    }

    /** On all pages of the list. */
    int count(Filter filter) {
        return db.sql("""
                select count(*)
                  from problems
                 where %s
                   and (:anywhere or place = any(:places))
                   and (cast(:state as text) is null or state = :state)
                """.formatted(SHOWN))
                .param("anywhere", filter.places() == null)
                .param("places", texts(filter.places()))
                .param("state", filter.state() == null ? null : filter.state().name())
                .query(Integer.class)
                .single();
    }

    /** The newest that everybody may know of, in a place or what lies in it, or in what it lies in. */
    List<Problem> near(PlaceId place, int most) {
        return db.sql("""
                select %s
                  from problems
                 where %s
                   and (place >= :from and place < :until or place = any(:around))
                 order by published_at desc, id desc
                 limit :most
                """.formatted(COLUMNS, SHOWN))
                .param("from", place.from())
                .param("until", place.until())
                .param("around", texts(place.around()))
                .param("most", most)
                .query(Problems::problem)
                .list();
    }

    /** What waits for an organiser of these places, the oldest first. */
    List<Problem> waitingIn(Collection<PlaceId> areas, int most) {
        return db.sql("""
                select %s
                  from problems
                 where state = 'WAITING'
                   and exists (select 1
                                 from unnest(:froms, :untils) as area (starts, ends)
                                where place >= area.starts collate "C"
                                  and place < area.ends collate "C")
                 order by reported_at, id
                 limit :most
                """.formatted(COLUMNS))
                .param("froms", areas.stream().map(PlaceId::from).toArray(String[]::new))
                .param("untils", areas.stream().map(PlaceId::until).toArray(String[]::new))
                .param("most", most)
                .query(Problems::problem)
                .list();
    }

    int countWaitingIn(Collection<PlaceId> areas) {
        return db.sql("""
                select count(*)
                  from problems
                 where state = 'WAITING'
                   and exists (select 1
                                 from unnest(:froms, :untils) as area (starts, ends)
                                where place >= area.starts collate "C"
                                  and place < area.ends collate "C")
                """)
                .param("froms", areas.stream().map(PlaceId::from).toArray(String[]::new))
                .param("untils", areas.stream().map(PlaceId::until).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** What somebody with this address wants an answer to. */
    List<Problem> ofReader(String email) {
        return db.sql("select " + COLUMNS + """
                  from problems
                 where lower(reader_email) = lower(:email)
                 order by reported_at, id
                """)
                .param("email", email)
                .query(Problems::problem)
                .list();
    }

    /** Who wants to know what became of it: who reported it, or one that was merged into it. */
    List<Reader> readersOf(ProblemId id) {
        return db.sql("""
                select distinct reader_email, reader_language
                  from problems
                 where (id = :id or merged_into = :id)
                   and reader_email is not null
                 order by reader_email, reader_language
                """)
                .param("id", id.value())
                .query((row, _) -> new Reader(row.getString("reader_email"), row.getString("reader_language")))
                .list();
    }

    void add(Problem problem) {
        var course = problem.course();
        var reader = problem.reported().reader();
        db.sql("""
                insert into problems (id, title, description, place, reported_at, entered_by, reader_email,
                                      reader_language, state, published_at, solved_on)
                values (:id, :title, :description, :place, :reportedAt, :enteredBy, :email,
                        :language, :state, :publishedAt, :solvedOn)
                """)
                .param("id", problem.id().value())
                .param("title", problem.wording().title())
                .param("description", problem.wording().description())
                .param("place", problem.place().toString())
                .param("reportedAt", utc(problem.reported().at()))
                .param(
                        "enteredBy",
                        problem.reported().enteredBy().map(PersonId::value).orElse(null))
                .param("email", reader.map(Reader::email).orElse(null))
                .param("language", reader.map(Reader::language).orElse(null))
                .param("state", course.state().name())
                .param("publishedAt", utc(course.publishedAt()))
                .param("solvedOn", course.solvedOn())
                .update();
    }

    void save(Problem problem, PersonId by) {
        var course = problem.course();
        var saved = db.sql("""
                update problems
                   set title = :title, description = :description, state = :state, published_at = :publishedAt,
                       solved_on = :solvedOn, reason = :reason, merged_into = :mergedInto, decided_at = :now,
                       decided_by = :by, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("title", problem.wording().title())
                .param("description", problem.wording().description())
                .param("state", course.state().name())
                .param("publishedAt", utc(course.publishedAt()))
                .param("solvedOn", course.solvedOn())
                .param("reason", course.reason())
                .param(
                        "mergedInto",
                        course.mergedInto() == null ? null : course.mergedInto().value())
                .param("now", utc(clock.instant()))
                .param("by", by.value())
                .param("id", problem.id().value())
                .param("version", problem.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(problem.id());
        }
    }

    /** What was merged into one that is now merged itself goes where that one goes. */
    void redirect(ProblemId from, ProblemId to) {
        db.sql("update problems set merged_into = :to where merged_into = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void count(ProblemId id, int voices) {
        db.sql("update problems set voices = voices + :more where id = :id")
                .param("more", voices)
                .param("id", id.value())
                .update();
    }

    /** Nobody will be written to any more. */
    void forgetReader(String email) {
        db.sql(
                        "update problems set reader_email = null, reader_language = null where lower(reader_email) = lower(:email)")
                .param("email", email)
                .update();
    }

    void forgetReader(ProblemId id) {
        db.sql("update problems set reader_email = null, reader_language = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static String[] texts(@Nullable Collection<PlaceId> places) {
        return Stream.ofNullable(places)
                .flatMap(Collection::stream)
                .map(PlaceId::toString)
                .toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Problem problem(ResultSet row, int number) throws SQLException {
        var email = row.getString("reader_email");
        var enteredBy = row.getObject("entered_by", UUID.class);
        return new Problem(
                new ProblemId(row.getObject("id", UUID.class)),
                new Wording(row.getString("title"), row.getString("description")),
                new PlaceId(row.getString("place")),
                new Reported(
                        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(enteredBy).map(PersonId::new),
                        email == null
                                ? Optional.empty()
                                : Optional.of(new Reader(email, row.getString("reader_language")))),
                course(row),
                row.getInt("voices"),
                row.getInt("version"));
    }

    private static Course course(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        var into = row.getObject("merged_into", UUID.class);
        return new Course(
                ProblemState.valueOf(row.getString("state")),
                published == null ? null : published.toInstant(),
                row.getObject("solved_on", LocalDate.class),
                row.getString("reason"),
                into == null ? null : new ProblemId(into));
    }
}
