package org.osnowa.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of asking, and what partners answered. All SQL that writes to these tables is in this file. */
@Repository
class Reviews {

    /** A partner, where the partnership has to be named too. */
    record Partner(PartnershipId partnership, OrganisationId organisation) {}

    /** A partner that has not answered a review that lasts. */
    record Unanswered(PartnershipId partnership, OrganisationId organisation, ReviewId review, LocalDate until) {}

    /** Who answered, when, and on whose word. */
    record Answered(OrganisationId organisation, Instant at, Said said, int version) {}

    private static final String COLUMNS = "id, opened_at, until, version";

    private final JdbcClient db;
    private final ZoneId zone;

    Reviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.zone = clock.getZone();
    }

    /** The newest ones, the oldest of them first. */
    List<Review> of(PartnershipId partnership, int most) {
        return db.sql("select " + COLUMNS + """
                  from benefit_reviews
                 where partnership = :partnership
                 order by opened_at desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("most", most)
                .query(this::review)
                .list()
                .reversed();
    }

    Review get(ReviewId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + " from benefit_reviews where id = :id and partnership = :partnership")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(this::review)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<PartnershipId> partnershipOf(ReviewId id) {
        return db.sql("select partnership from benefit_reviews where id = :id")
                .param("id", id.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    /** Two who open one at once wait for each other. */
    void oneAtATime(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('benefit reviews ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void open(PartnershipId partnership, Review review, Instant at, @Nullable PersonId by) {
        db.sql("""
                insert into benefit_reviews (id, partnership, opened_at, opened_by, until)
                values (:id, :partnership, :at, :by, :until)
                """)
                .param("id", review.id().value())
                .param("partnership", partnership.value())
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("until", review.until())
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Review review) {
        var saved = db.sql("""
                update benefit_reviews
                   set until = :until, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("until", review.until())
                .param("id", review.id().value())
                .param("version", review.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(review.id());
        }
    }

    /** What was said of every benefit of a partnership, by review. */
    Map<ReviewId, Map<ExpectationId, Got>> got(PartnershipId partnership) {
        var got = new HashMap<ReviewId, Map<ExpectationId, Got>>();
        db.sql("""
                select review, expectation, state, said.words
                  from benefit_answer_states said
                  join expectations on expectations.id = said.expectation
                 where expectations.partnership = :partnership
                """).param("partnership", partnership.value()).query(row -> {
            got.computeIfAbsent(new ReviewId(row.getObject("review", UUID.class)), _ -> new HashMap<>())
                    .put(new ExpectationId(row.getObject("expectation", UUID.class)), got(row));
        });
        return got;
    }

    List<Answered> answered(ReviewId review) {
        return db.sql("""
                select organisation, said_by, entered_by, answered_at, version
                  from benefit_answers
                 where review = :review
                """)
                .param("review", review.value())
                .query((row, _) -> new Answered(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getTimestamp("answered_at").toInstant(),
                        Expectations.said(row),
                        row.getInt("version")))
                .list();
    }

    /** @throws ChangedMeanwhile when somebody answered for the same partner first */
    void answer(ReviewId review, ReviewAnswer answer, Instant at) {
        var seen = answer.version();
        var written = db.sql(seen == 0 ? """
                insert into benefit_answers (review, organisation, said_by, entered_by, answered_at, version)
                values (:review, :organisation, :saidBy, :enteredBy, :at, :seen + 1)
                    on conflict do nothing
                """ : """
                update benefit_answers
                   set said_by = :saidBy, entered_by = :enteredBy, answered_at = :at, version = version + 1
                 where review = :review
                   and organisation = :organisation
                   and version = :seen
                """)
                .param("review", review.value())
                .param("organisation", answer.organisation().value())
                .param("saidBy", answer.said().by().orElse(null), Types.VARCHAR)
                .param(
                        "enteredBy",
                        answer.said().enteredBy().map(PersonId::value).orElse(null),
                        Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new ChangedMeanwhile(review);
        }
        answer.got().forEach((expectation, got) -> say(review, expectation, got));
    }

    private void say(ReviewId review, ExpectationId expectation, Got got) {
        db.sql("""
                insert into benefit_answer_states (review, expectation, state, words)
                values (:review, :expectation, :state, :words)
                    on conflict (review, expectation) do update
                   set state = excluded.state, words = excluded.words
                """)
                .param("review", review.value())
                .param("expectation", expectation.value())
                .param("state", got.state().name())
                .param("words", got.words().orElse(null), Types.VARCHAR)
                .update();
    }

    /** The partners of today for whom nothing had come the last two times they were asked and answered. */
    List<Partner> nothingTwice(Collection<PartnershipId> partnerships) {
        return db.sql("""
                with answered as (
                    select expectations.partnership, expectations.organisation,
                           bool_and(said.state = 'NOT_YET') as nothing,
                           row_number() over (partition by expectations.partnership, expectations.organisation
                                                  order by benefit_reviews.opened_at desc, benefit_reviews.id desc) as back
                      from benefit_answer_states said
                      join expectations on expectations.id = said.expectation
                      join benefit_reviews on benefit_reviews.id = said.review
                     where expectations.partnership = any(:partnerships)
                     group by expectations.partnership, expectations.organisation, benefit_reviews.id
                )
                select answered.partnership, answered.organisation
                  from answered
                  join public_partners on public_partners.partnership = answered.partnership
                                      and public_partners.organisation = answered.organisation
                 where back <= 2
                 group by answered.partnership, answered.organisation
                having count(*) = 2 and bool_and(nothing)
                 order by answered.partnership, answered.organisation
                 limit 200
                """)
                .param("partnerships", ids(partnerships))
                .query((row, _) -> new Partner(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
    }

    /** Which of these organisations are asked in a review that lasts and have not answered. */
    List<Unanswered> unanswered(Collection<OrganisationId> organisations, LocalDate today) {
        return db.sql("""
                select benefit_reviews.partnership, public_partners.organisation, benefit_reviews.id, until
                  from benefit_reviews
                  join public_partners on public_partners.partnership = benefit_reviews.partnership
                 where public_partners.organisation = any(:organisations)
                   and public_partners.role <> 'OBSERVER'
                   and until >= :today
                   and not exists (select 1
                                     from benefit_answers
                                    where benefit_answers.review = benefit_reviews.id
                                      and benefit_answers.organisation = public_partners.organisation)
                 order by until, benefit_reviews.id, public_partners.organisation
                 limit 100
                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, _) -> new Unanswered(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new ReviewId(row.getObject("id", UUID.class)),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /** The answers of an organisation go over, save where the other answered the same review itself. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update benefit_answers
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from benefit_answers other
                                    where other.review = benefit_answers.review
                                      and other.organisation = :to)
                returning review
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> reviews, OrganisationId from, OrganisationId to) {
        db.sql("update benefit_answers set organisation = :from where organisation = :to and review = any(:reviews)")
                .param("from", from.value())
                .param("to", to.value())
                .param("reviews", reviews.toArray(UUID[]::new))
                .update();
    }

    private static UUID[] ids(Collection<PartnershipId> partnerships) {
        return partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new);
    }

    private static Got got(ResultSet row) throws SQLException {
        return new Got(Obtained.valueOf(row.getString("state")), Optional.ofNullable(row.getString("words")));
    }

    private Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                LocalDate.ofInstant(row.getTimestamp("opened_at").toInstant(), zone),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }
}
