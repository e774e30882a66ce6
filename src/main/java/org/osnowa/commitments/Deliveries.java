package org.osnowa.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.Delivery.State;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners brought, to be listed and added up. All SQL on the deliveries table is in this file. */
@Repository
class Deliveries {

    private static final String SELECT = """
            select id, commitment, partnership, quantity, delivered_on, words, noted_by, noted_for, noted_at, said_by, state,
                   confirmed, settled_on, settled_by, settled_for, settled_said_by, remark, files
              from deliveries
            """;

    private final JdbcClient db;

    Deliveries(JdbcClient db) {
        this.db = db;
    }

    /** A delivery with where it belongs. */
    record Located(PartnershipId partnership, CommitmentId commitment, Delivery delivery) {}

    /** Says the same as the facts from this number on; says whether they speak of deliveries at all. */
    boolean write(PartnershipId partnership, Commitment commitment, int since) {
        var touched = commitment.entries().stream()
                .skip(since)
                .flatMap(each -> delivery(each.fact()).stream())
                .map(DeliveryId::new)
                .collect(Collectors.toSet());
        touched.forEach(each -> write(partnership, commitment.id(), commitment.delivery(each)));
        return !touched.isEmpty();
    }

    private static Optional<UUID> delivery(Fact fact) {
        return switch (fact) {
            case Fact.Delivered(var id, var _, var _, var _) -> Optional.of(id);
            case Fact.Corrected(var id, var _, var _, var _, var _) -> Optional.of(id);
            case Fact.TakenBack(var id, var _) -> Optional.of(id);
            case Fact.Confirmed(var id, var _, var _) -> Optional.of(id);
            case Fact.NotConfirmed(var id, var _) -> Optional.of(id);
            case Fact.ConfirmationTakenBack(var id, var _) -> Optional.of(id);
            case Fact.FileAdded(var id, var _) -> Optional.of(id);
            case Fact.FileRemoved(var id, var _) -> Optional.of(id);
            case Fact.Declared _,
                    Fact.Agreed _,
                    Fact.ChangeAsked _,
                    Fact.ChangeAgreed _,
                    Fact.ChangeDeclined _,
                    Fact.TroubleAsked _,
                    Fact.TroubleTold _,
                    Fact.TroubleOver _,
                    Fact.Withdrawn _,
                    Fact.Released _,
                    Fact.NotDelivered _ -> Optional.empty();
        };
    }

    private record Columns(
            String name,
            @Nullable Long confirmed,
            @Nullable LocalDate on,
            @Nullable By by,
            @Nullable String remark) {}

    private static Columns columns(State state) {
        return switch (state) {
            case State.Waiting() -> new Columns("WAITING", null, null, null, null);
            case State.Confirmed(var quantity, var on, var by, var remark) ->
                new Columns("CONFIRMED", quantity, on, by, remark.orElse(null));
            case State.NotConfirmed(var on, var by, var remark) -> new Columns("NOT_CONFIRMED", null, on, by, remark);
            case State.TakenBack(var on, var reason) -> new Columns("TAKEN_BACK", null, on, null, reason);
        };
    }

    private void write(PartnershipId partnership, CommitmentId commitment, Delivery delivery) {
        var columns = columns(delivery.state());
        var settled = Optional.ofNullable(columns.by());
        db.sql("""
                insert into deliveries (id, commitment, partnership, quantity, delivered_on, words, noted_by, noted_for,
                                        noted_at, said_by, state, confirmed, settled_on, settled_by, settled_for,
                                        settled_said_by, remark, files)
                values (:id, :commitment, :partnership, :quantity, :on, :words, :notedBy, :notedFor,
                        :notedAt, :saidBy, :state, :confirmed, :settledOn, :settledBy, :settledFor,
                        :settledSaidBy, :remark, :files)
                    on conflict (id) do update
                   set quantity = excluded.quantity, delivered_on = excluded.delivered_on, words = excluded.words,
                       state = excluded.state, confirmed = excluded.confirmed, settled_on = excluded.settled_on,
                       settled_by = excluded.settled_by, settled_for = excluded.settled_for,
                       settled_said_by = excluded.settled_said_by, remark = excluded.remark,
                       files = excluded.files
                """)
                .param("id", delivery.id().value())
                .param("commitment", commitment.value())
                .param("partnership", partnership.value())
                .param("quantity", delivery.quantity())
                .param("on", delivery.on())
                .param("words", delivery.words().orElse(null), Types.VARCHAR)
                .param("notedBy", delivery.by().person().map(PersonId::value).orElse(null), Types.OTHER)
                .param(
                        "notedFor",
                        delivery.by().organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("notedAt", Timestamp.from(delivery.notedAt()))
                .param("saidBy", delivery.by().saidBy().orElse(null), Types.VARCHAR)
                .param("state", columns.name())
                .param("confirmed", columns.confirmed(), Types.BIGINT)
                .param("settledOn", columns.on(), Types.DATE)
                .param(
                        "settledBy",
                        settled.flatMap(By::person).map(PersonId::value).orElse(null),
                        Types.OTHER)
                .param(
                        "settledFor",
                        settled.flatMap(By::organisation)
                                .map(OrganisationId::value)
                                .orElse(null),
                        Types.OTHER)
                .param("settledSaidBy", settled.flatMap(By::saidBy).orElse(null), Types.VARCHAR)
                .param("remark", columns.remark(), Types.VARCHAR)
                .param("files", delivery.files().stream().map(FileId::value).toArray(UUID[]::new))
                .update();
    }

    Optional<Located> find(DeliveryId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Deliveries::located)
                .optional();
    }

    /** Whose these are, wherever they were noted. */
    List<WorkHours.Known> known(Collection<DeliveryId> ids) {
        return db.sql("""
                select deliveries.id, deliveries.commitment, commitments.partnership, giver, kind, state
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where deliveries.id = any(:ids)
                """)
                .param("ids", ids.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .query((row, _) -> new WorkHours.Known(
                        new DeliveryId(row.getObject("id", UUID.class)),
                        new CommitmentId(row.getObject("commitment", UUID.class)),
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        new OrganisationId(row.getObject("giver", UUID.class)),
                        ContributionKind.valueOf(row.getString("kind")),
                        row.getString("state").equals("TAKEN_BACK")))
                .list();
    }

    /** The newest first; the list goes on after the one that was last seen. */
    List<Delivery> of(CommitmentId commitment, @Nullable DeliveryId after, int most) {
        return db.sql(SELECT + """
                 where commitment = :commitment
                   and (cast(:after as uuid) is null
                        or (delivered_on, id) < (select last.delivered_on, last.id from deliveries last where last.id = :after))
                 order by delivered_on desc, id desc
                 limit :most
                """)
                .param("commitment", commitment.value())
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("most", most)
                .query((row, number) -> located(row, number).delivery())
                .list();
    }

    /**
     * Those that somebody can confirm: brought to these organisations, or to nobody by name in a partnership of theirs; never
     * their own. The oldest first.
     *
     * @param never whose deliveries somebody does not judge, because they act for the giver
     */
    List<Located> toConfirm(
            Collection<PartnershipId> partnerships,
            Set<OrganisationId> receivers,
            Set<OrganisationId> never,
            int most) {
        return db.sql("""
                select deliveries.id, commitment, deliveries.partnership, quantity, delivered_on, words, noted_by, noted_for,
                       noted_at, said_by, state, deliveries.confirmed, settled_on, settled_by, settled_for, settled_said_by,
                       remark, files
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where deliveries.partnership = any(:partnerships)
                   and state = 'WAITING'
                   and (receiver is null or receiver = any(:receivers))
                   and giver <> all(:never)
                 order by noted_at, deliveries.id
                 limit :most
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .param("receivers", values(receivers))
                .param("never", values(never))
                .param("most", most)
                .query(Deliveries::located)
                .list();
    }

    private static UUID[] values(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    List<UUID> moveNoted(OrganisationId from, OrganisationId to) {
        return db.sql("update deliveries set noted_for = :to where noted_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    List<UUID> moveSettled(OrganisationId from, OrganisationId to) {
        return db.sql("update deliveries set settled_for = :to where settled_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> noted, Collection<UUID> settled, OrganisationId from, OrganisationId to) {
        db.sql("update deliveries set noted_for = :from where noted_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", noted.toArray(UUID[]::new))
                .update();
        db.sql("update deliveries set settled_for = :from where settled_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", settled.toArray(UUID[]::new))
                .update();
    }

    /** Those that nobody has confirmed since this moment and nobody was reminded of. */
    List<Located> unconfirmedSince(Instant moment, int most) {
        return db.sql(SELECT + """
                 where state = 'WAITING'
                   and noted_at < :moment
                   and reminded_at is null
                 order by noted_at, id
                 limit :most
                """)
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query(Deliveries::located)
                .list();
    }

    /** Says whether this is the first reminder. */
    boolean reminded(DeliveryId delivery, Instant now) {
        return db.sql("update deliveries set reminded_at = :now where id = :id and reminded_at is null")
                        .param("id", delivery.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** That it was not the receiver whom the reminder told. */
    void coordinatorsTold(DeliveryId delivery) {
        db.sql("update deliveries set coordinators_told = true where id = :id")
                .param("id", delivery.value())
                .update();
    }

    /** @param newest when the newest of what waits was noted */
    record Awaiting(PartnershipId partnership, OrganisationId receiver, Instant newest) {}

    /** For whom something waits that was noted since this moment, where a receiver is named. */
    List<Awaiting> awaitedSince(Instant moment, int most) {
        return db.sql("""
                select deliveries.partnership, receiver, max(noted_at) as newest
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where state = 'WAITING'
                   and noted_at >= :moment
                   and receiver is not null
                 group by deliveries.partnership, receiver
                 order by newest, deliveries.partnership, receiver
                 limit :most
                """)
                .param("moment", Timestamp.from(moment))
                .param("most", most)
                .query((row, _) -> new Awaiting(
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        new OrganisationId(row.getObject("receiver", UUID.class)),
                        row.getTimestamp("newest").toInstant()))
                .list();
    }

    /** What an organisation has said without an account, the newest first. */
    List<Located> answeredByLetter(PartnershipId partnership, OrganisationId organisation, int most) {
        return db.sql(SELECT + """
                 where partnership = :partnership
                   and settled_for = :organisation
                   and settled_by is null
                   and state in ('CONFIRMED', 'NOT_CONFIRMED')
                 order by settled_on desc, delivered_on desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .param("most", most)
                .query(Deliveries::located)
                .list();
    }

    private static Located located(ResultSet row, int number) throws SQLException {
        return new Located(
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new CommitmentId(row.getObject("commitment", UUID.class)),
                new Delivery(
                        new DeliveryId(row.getObject("id", UUID.class)),
                        row.getLong("quantity"),
                        row.getObject("delivered_on", LocalDate.class),
                        Optional.ofNullable(row.getString("words")),
                        by(row, "noted_by", "noted_for", "said_by"),
                        row.getTimestamp("noted_at").toInstant(),
                        state(row),
                        files(row)));
    }

    private static List<FileId> files(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("files").getArray())
                .map(FileId::new)
                .toList();
    }

    private static State state(ResultSet row) throws SQLException {
        var on = row.getObject("settled_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "WAITING" -> new State.Waiting();
            case "CONFIRMED" ->
                new State.Confirmed(
                        row.getLong("confirmed"),
                        on,
                        by(row, "settled_by", "settled_for", "settled_said_by"),
                        Optional.ofNullable(row.getString("remark")));
            case "NOT_CONFIRMED" ->
                new State.NotConfirmed(
                        on, by(row, "settled_by", "settled_for", "settled_said_by"), row.getString("remark"));
            case "TAKEN_BACK" -> new State.TakenBack(on, row.getString("remark"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static By by(ResultSet row, String person, String organisation, String saidBy) throws SQLException {
        return new By(
                Optional.ofNullable(row.getObject(person, UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject(organisation, UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getString(saidBy)));
    }
}
