package org.osnowa.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters in which partners without an account are asked. All SQL on the benefit_review_links table is in this file. */
@Repository
class ReviewLinks {

    static final String PATH = "/benefits/answers/";
    private static final String PURPOSE = "benefits.review";

    /** @param generation grows when it is sent anew, so that only the newest letter's link opens */
    record Link(
            UUID id,
            PartnershipId partnership,
            ReviewId review,
            OrganisationId organisation,
            String address,
            int generation,
            UUID letter,
            Instant sentAt,
            boolean used,
            boolean revoked) {

        Letter.Link mailed() {
            return new Letter.Link(PATH, PURPOSE, id, generation);
        }

        boolean open() {
            return !used && !revoked;
        }
    }

    private static final String SELECT = """
            select benefit_review_links.id, benefit_reviews.partnership, review, organisation, address, generation, letter,
                   sent_at, used_at, revoked_at
              from benefit_review_links
              join benefit_reviews on benefit_reviews.id = review
            """;

    private final JdbcClient db;
    private final MailedTokens tokens;

    ReviewLinks(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    Optional<Link> byToken(String token) {
        return db.sql(SELECT + "where token_hash = :hash")
                .param("hash", MailedTokens.hash(token))
                .query(ReviewLinks::link)
                .optional();
    }

    /** The one of each partner that was sent last comes last. */
    List<Link> of(ReviewId review) {
        return db.sql(SELECT + "where review = :review order by sent_at, benefit_review_links.id")
                .param("review", review.value())
                .query(ReviewLinks::link)
                .list();
    }

    Optional<Link> of(ReviewId review, OrganisationId organisation) {
        return of(review).stream()
                .filter(each -> each.organisation().equals(organisation))
                .reduce((_, last) -> last);
    }

    /** Sent for the first time, or anew with another generation. */
    void send(Link link, PersonId by) {
        var mailed = link.mailed();
        db.sql("""
                insert into benefit_review_links (id, review, organisation, address, generation, token_hash, letter,
                                                  sent_by, sent_at)
                values (:id, :review, :organisation, :address, :generation, :hash, :letter, :by, :at)
                    on conflict (id) do update
                   set address = excluded.address, generation = excluded.generation, token_hash = excluded.token_hash,
                       letter = excluded.letter, sent_by = excluded.sent_by, sent_at = excluded.sent_at,
                       used_at = null, revoked_at = null
                """)
                .param("id", link.id())
                .param("review", link.review().value())
                .param("organisation", link.organisation().value())
                .param("address", link.address())
                .param("generation", link.generation())
                .param("hash", MailedTokens.hash(tokens.token(mailed.purpose(), mailed.subject(), mailed.generation())))
                .param("letter", link.letter())
                .param("by", by.value())
                .param("at", Timestamp.from(link.sentAt()))
                .update();
    }

    /** Says whether it was still unused: of two who press at once, one answers. */
    boolean use(Link link) {
        return db.sql("""
                update benefit_review_links
                   set used_at = now()
                 where id = :id
                   and generation = :generation
                   and used_at is null
                   and revoked_at is null
                """)
                        .param("id", link.id())
                        .param("generation", link.generation())
                        .update()
                == 1;
    }

    void revoke(Link link) {
        db.sql("update benefit_review_links set revoked_at = coalesce(revoked_at, now()) where id = :id")
                .param("id", link.id())
                .update();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update benefit_review_links set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update benefit_review_links set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new ReviewId(row.getObject("review", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("address"),
                row.getInt("generation"),
                row.getObject("letter", UUID.class),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("used_at") != null,
                row.getTimestamp("revoked_at") != null);
    }
}
