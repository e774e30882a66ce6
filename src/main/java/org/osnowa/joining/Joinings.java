package org.osnowa.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.joining.Joining.Answered;
import org.osnowa.joining.Joining.State;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked to be taken in, and on what terms. All SQL on the joinings and the joining_terms table is in this file. */
@Repository
class Joinings {

    private static final String SELECT = """
            select id, partnership, organisation, asked_by, asked_at, questions, answers, expects, state, reason
              from joinings
            """;

    private final JdbcClient db;

    Joinings(JdbcClient db) {
        this.db = db;
    }

    Terms terms(PartnershipId partnership) {
        return db.sql("select open, questions, version from joining_terms where partnership = :partnership")
                .param("partnership", partnership.value())
                .query((row, _) -> new Terms(row.getBoolean("open"), texts(row, "questions"), row.getInt("version")))
                .optional()
                .orElse(Terms.CLOSED);
    }

    /** @throws ChangedMeanwhile when somebody set other terms first */
    void set(PartnershipId partnership, Terms terms) {
        var saved = db.sql("""
                insert into joining_terms as known (partnership, open, questions, version)
                values (:partnership, :open, :questions, 1)
                    on conflict (partnership) do update
                   set open = excluded.open, questions = excluded.questions, version = known.version + 1
                 where known.version = :version
                """)
                .param("partnership", partnership.value())
                .param("open", terms.open())
                .param("questions", terms.questions().toArray(String[]::new))
                .param("version", terms.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(partnership);
        }
    }

    Optional<Joining> find(JoiningId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Joinings::joining)
                .optional();
    }

    /** Held until the end of the transaction, so that it is settled once. */
    Joining hold(JoiningId id) {
        return db.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Joinings::joining)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those that wait first, then the newest. */
    List<Joining> of(PartnershipId partnership) {
        return db.sql(SELECT + "where partnership = :partnership order by state <> 'OPEN', asked_at desc, id limit 200")
                .param("partnership", partnership.value())
                .query(Joinings::joining)
                .list();
    }

    List<Joining> openIn(Collection<PartnershipId> partnerships) {
        return db.sql(SELECT
                        + "where partnership = any(:partnerships) and state = 'OPEN' order by asked_at, id limit 100")
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(Joinings::joining)
                .list();
    }

    List<Joining> openBy(PersonId person) {
        return db.sql(SELECT + "where asked_by = :person and state = 'OPEN' order by asked_at, id limit 100")
                .param("person", person.value())
                .query(Joinings::joining)
                .list();
    }

    Optional<Joining> open(PartnershipId partnership, OrganisationId organisation) {
        return db.sql(SELECT + "where partnership = :partnership and organisation = :organisation and state = 'OPEN'")
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Joinings::joining)
                .optional();
    }

    /** Whether it is news: one open request of an organisation is enough. */
    boolean add(Joining joining) {
        return db.sql("""
                insert into joinings (id, partnership, organisation, asked_by, asked_at, questions, answers, expects)
                values (:id, :partnership, :organisation, :by, :at, :questions, :answers, :expects)
                    on conflict do nothing
                """)
                        .param("id", joining.id().value())
                        .param("partnership", joining.partnership().value())
                        .param("organisation", joining.organisation().value())
                        .param("by", joining.by().value())
                        .param("at", Timestamp.from(joining.at()))
                        .param(
                                "questions",
                                joining.answers().stream()
                                        .map(Answered::question)
                                        .toArray(String[]::new))
                        .param(
                                "answers",
                                joining.answers().stream().map(Answered::answer).toArray(String[]::new))
                        .param("expects", joining.expects().orElse(null))
                        .update()
                == 1;
    }

    void settle(Joining joining, @Nullable PersonId by, Instant at) {
        db.sql("""
                update joinings
                   set state = :state, settled_by = :by, settled_at = :at, reason = :reason
                 where id = :id
                """)
                .param("state", joining.state().name())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("reason", joining.reason().orElse(null))
                .param("id", joining.id().value())
                .update();
    }

    /** Where both asked the same partnership, one open request remains. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update joinings
                   set organisation = :to
                 where organisation = :from
                   and (state <> 'OPEN'
                        or not exists (select 1
                                         from joinings other
                                        where other.partnership = joinings.partnership
                                          and other.organisation = :to
                                          and other.state = 'OPEN'))
                returning id
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("""
                update joinings
                   set organisation = :from
                 where organisation = :to
                   and id = any(:ids)
                   and (state <> 'OPEN'
                        or not exists (select 1
                                         from joinings other
                                        where other.partnership = joinings.partnership
                                          and other.organisation = :from
                                          and other.state = 'OPEN'))
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Joining joining(ResultSet row, int number) throws SQLException {
        var questions = texts(row, "questions");
        var answers = texts(row, "answers");
        return new Joining(
                new JoiningId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                IntStream.range(0, questions.size())
                        .mapToObj(each -> new Answered(questions.get(each), answers.get(each)))
                        .toList(),
                Optional.ofNullable(row.getString("expects")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
