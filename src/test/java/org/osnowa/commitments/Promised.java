package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.commitments.ReceiptAnswer.Receipt;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets partners promise, bring and confirm through the desks, as if by letter, for tests of other modules. */
@Component
public class Promised {

    private static final LocalDate DUE = LocalDate.of(2100, 12, 31);

    private final CommitmentDesk desk;
    private final DeliveryDesk deliveries;
    private final Commitments commitments;
    private final Partnerships partnerships;
    private final JdbcClient db;
    private final Clock clock;

    Promised(
            CommitmentDesk desk,
            DeliveryDesk deliveries,
            Commitments commitments,
            Partnerships partnerships,
            JdbcClient db,
            Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.db = db;
        this.clock = clock;
    }

    /** What somebody brings: of which kind, in which unit, under which name, at which rate for one unit. */
    public record Gift(
            ContributionKind kind, Unit unit, Optional<String> called, String what, Optional<Valuation> rate) {

        public static Gift of(ContributionKind kind, Unit unit, String what) {
            return new Gift(kind, unit, Optional.empty(), what, Optional.empty());
        }

        public Gift called(String name) {
            return new Gift(kind, unit, Optional.of(name), what, rate);
        }

        public Gift at(long grosze, String basis) {
            return new Gift(kind, unit, called, what, Optional.of(new Valuation(grosze, basis, 2026)));
        }
    }

    /** The partnership has been at work for so long that days of two years ago are days of it. */
    public void longAgo(String slug) {
        db.sql("update partnerships set started_on = :day where slug = :slug")
                .param("day", LocalDate.now(clock).minusYears(2))
                .param("slug", slug)
                .update();
    }

    /** As if it had been invited and said yes today. */
    public void joins(String slug, UUID organisation) {
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), id, :organisation, 'PARTNER', false, false, current_date
                  from partnerships
                 where slug = :slug
                """).param("organisation", organisation).param("slug", slug).update();
    }

    public CommitmentId promise(String slug, UUID giver, UUID receiver, Gift gift, long quantity) {
        var offer = new Offer(
                new OrganisationId(giver),
                Optional.of(new OrganisationId(receiver)),
                gift.kind(),
                gift.what(),
                gift.unit(),
                gift.called(),
                Optional.empty(),
                Optional.empty(),
                gift.rate());
        var declared = desk.declare(
                partnership(slug),
                offer,
                Promise.once(quantity, DUE.withYear(LocalDate.now(clock).getYear() + 1)),
                Channel.LETTER,
                Actor.byLetter(offer.giver()),
                Optional.of("Ewa"));
        return done(declared).id();
    }

    public DeliveryId bring(
            String slug, CommitmentId commitment, UUID giver, long quantity, LocalDate on, String words) {
        return done(deliveries.deliver(
                partnership(slug),
                commitment,
                new DeliveryDesk.Note(quantity, on, Optional.of(words)),
                Actor.byLetter(new OrganisationId(giver)),
                Optional.of("Ewa")));
    }

    public void confirm(
            String slug, CommitmentId commitment, DeliveryId delivery, UUID receiver, long quantity, String remark) {
        answer(slug, commitment, delivery, receiver, Came.PART, Optional.of(quantity), remark);
    }

    public void doubt(String slug, CommitmentId commitment, DeliveryId delivery, UUID receiver, String remark) {
        answer(slug, commitment, delivery, receiver, Came.NONE, Optional.empty(), remark);
    }

    private void answer(
            String slug,
            CommitmentId commitment,
            DeliveryId delivery,
            UUID receiver,
            Came came,
            Optional<Long> quantity,
            String remark) {
        var seen = commitments
                .get(commitment, partnership(slug).id())
                .delivery(delivery)
                .stamp();
        done(deliveries.answer(
                partnership(slug),
                commitment,
                new Receipt(delivery, seen, came, quantity, Optional.of(remark)),
                Actor.byLetter(new OrganisationId(receiver)),
                Optional.of("Jan")));
    }

    private Partnership partnership(String slug) {
        return partnerships.get(slug);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(var value) -> value;
            case Refused<T>(var why) -> throw new AssertionError("Refused: " + why);
        };
    }
}
