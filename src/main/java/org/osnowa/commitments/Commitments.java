package org.osnowa.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.Commitment.Agreed;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Commitments and their facts. All SQL on the tables commitments, commitment_facts and commitment_promises is in this file. */
@Repository
class Commitments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String ROW = """
            select id, partnership, number, giver, receiver, kind, what, first_what, unit, called, goal, action, rate, rate_basis,
                   rate_year, declared_on, channel, standing, promised, due, every, each_time, starts_on, first_promised,
                   first_due, delivered, confirmed, waiting, last_delivery, change_asked, trouble, trouble_asked
              from commitments
            """;

    /** As many as a partnership can keep in view; more is a slip, or somebody who means ill. */
    static final int MOST = 500;

    private final JdbcClient db;
    private final Deliveries deliveries;

    Commitments(JdbcClient db, Deliveries deliveries) {
        this.db = db;
        this.deliveries = deliveries;
    }

    /** In the order in which they were declared. */
    List<CommitmentRow> of(PartnershipId partnership) {
        return db.sql(ROW + "where partnership = :partnership order by number limit :most")
                .param("partnership", partnership.value())
                .param("most", MOST)
                .query(Commitments::row)
                .list();
    }

    /** A row, with the partnership to which it belongs. */
    record Located(PartnershipId partnership, CommitmentRow row) {}

    Optional<Located> find(CommitmentId id) {
        return db.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Located(new PartnershipId(row.getObject("partnership", UUID.class)), row(row, number)))
                .optional();
    }

    Commitment get(CommitmentId id, PartnershipId partnership) {
        return read(id, partnership, "");
    }

    /** Whoever else wants to add a fact waits until this transaction ends. */
    Commitment locked(CommitmentId id, PartnershipId partnership) {
        return read(id, partnership, " for update");
    }

    private Commitment read(CommitmentId id, PartnershipId partnership, String lock) {
        var offered = db.sql(ROW + "where id = :id and partnership = :partnership" + lock)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Commitments::offered)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return Commitment.of(id, offered, entries(id));
    }

    private List<Entry> entries(CommitmentId id) {
        return db.sql("""
                select number, at, happened_on, person, organisation, said_by, fact
                  from commitment_facts
                 where commitment = :id
                 order by number
                """).param("id", id.value()).query(Commitments::entry).list();
    }

    /** Two who declare at once get two numbers, one after the other. */
    int nextNumber(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('commitments ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
        return db.sql("select coalesce(max(number), 0) + 1 from commitments where partnership = :partnership")
                .param("partnership", partnership.value())
                .query(Integer.class)
                .single();
    }

    void add(PartnershipId partnership, int number, Commitment commitment) {
        var offer = commitment.offer();
        var first = commitment.entries().getFirst();
        var declared = (Fact.Declared) first.fact();
        db.sql("""
                insert into commitments (id, partnership, number, giver, receiver, kind, what, unit, called, goal, action,
                                         rate, rate_basis, rate_year, declared_on, channel, standing, promised, due,
                                         first_promised, first_due, facts)
                values (:id, :partnership, :number, :giver, :receiver, :kind, :what, :unit, :called, :goal, :action,
                        :rate, :basis, :year, :declaredOn, :channel, 'DECLARED', :promised, :due,
                        :promised, :due, 1)
                """)
                .param("id", commitment.id().value())
                .param("partnership", partnership.value())
                .param("number", number)
                .param("giver", offer.giver().value())
                .param("receiver", offer.receiver().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("kind", offer.kind().name())
                .param("what", offer.what())
                .param("unit", offer.unit().name())
                .param("called", offer.called().orElse(null), Types.VARCHAR)
                .param("goal", offer.goal().orElse(null), Types.OTHER)
                .param("action", offer.action().orElse(null), Types.OTHER)
                .param("rate", offer.valuation().map(Valuation::rate).orElse(null), Types.BIGINT)
                .param("basis", offer.valuation().map(Valuation::basis).orElse(null), Types.VARCHAR)
                .param("year", offer.valuation().map(Valuation::year).orElse(null), Types.INTEGER)
                .param("declaredOn", first.on())
                .param("channel", declared.channel().name())
                .param("promised", declared.promise().quantity())
                .param("due", declared.promise().due())
                .update();
        write(partnership, commitment, 0);
    }

    /**
     * Appends what is new since {@code earlier}, and says the same in the tables to read from.
     *
     * @throws ChangedMeanwhile when somebody else added a fact; it cannot happen to whoever read it by {@link #locked}
     */
    void save(PartnershipId partnership, Commitment earlier, Commitment later) {
        write(partnership, later, earlier.entries().size());
    }

    private void write(PartnershipId partnership, Commitment commitment, int written) {
        commitment.entries().stream().skip(written).forEach(each -> insert(commitment.id(), each));
        for (var number = 1; number <= commitment.promises().size(); number++) {
            promise(commitment.id(), number, commitment.promises().get(number - 1));
        }
        var touched = deliveries.write(partnership, commitment, written);
        sums(commitment, touched, Math.max(written, 1));
    }

    private void insert(CommitmentId commitment, Entry entry) {
        db.sql("""
                insert into commitment_facts (commitment, number, at, happened_on, person, organisation, said_by, fact)
                values (:commitment, :number, :at, :on, :person, :organisation, :saidBy, cast(:fact as jsonb))
                """)
                .param("commitment", commitment.value())
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("on", entry.on())
                .param("person", entry.by().person().map(PersonId::value).orElse(null), Types.OTHER)
                .param(
                        "organisation",
                        entry.by().organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("saidBy", entry.by().saidBy().orElse(null), Types.VARCHAR)
                .param("fact", JSON.writerFor(Fact.class).writeValueAsString(entry.fact()))
                .update();
    }

    private void promise(CommitmentId commitment, int number, Agreed agreed) {
        db.sql("""
                insert into commitment_promises (commitment, number, quantity, due, what, agreed_on, reason)
                values (:commitment, :number, :quantity, :due, :what, :on, :reason)
                    on conflict do nothing
                """)
                .param("commitment", commitment.value())
                .param("number", number)
                .param("quantity", agreed.promise().quantity())
                .param("due", agreed.promise().due())
                .param("what", agreed.promise().what().orElse(null), Types.VARCHAR)
                .param("on", agreed.on())
                .param("reason", agreed.reason().orElse(null), Types.VARCHAR)
                .update();
    }

    private record Columns(
            String name, @Nullable LocalDate on, @Nullable String reason) {}

    private static Columns columns(Standing standing) {
        return switch (standing) {
            case Standing.Declared() -> new Columns("DECLARED", null, null);
            case Standing.Agreed(var on) -> new Columns("AGREED", on, null);
            case Standing.Withdrawn(var on, var reason) -> new Columns("WITHDRAWN", on, reason);
            case Standing.Released(var on, var reason) -> new Columns("RELEASED", on, reason);
            case Standing.NotDelivered(var on, var reason) -> new Columns("NOT_DELIVERED", on, reason);
        };
    }

    private void sums(Commitment commitment, boolean deliveriesTouched, int facts) {
        var columns = columns(commitment.standing());
        var promise = commitment.promise();
        var updated = db.sql("""
                update commitments
                   set standing = :standing, standing_on = :on, standing_reason = :reason, promised = :promised,
                       what = :what, first_what = :first,
                       due = :due, every = :every, each_time = :each, starts_on = :from, delivered = :delivered,
                       confirmed = :confirmed, change_asked = :asked, trouble = :trouble, trouble_asked = :troubleAsked,
                       waiting = case when :touched then :waiting else waiting end,
                       last_delivery = case when :touched then :last else last_delivery end, facts = :now
                 where id = :id
                   and facts = :facts
                """)
                .param("id", commitment.id().value())
                .param("facts", facts)
                .param("now", commitment.entries().size())
                .param("standing", columns.name())
                .param("on", columns.on(), Types.DATE)
                .param("reason", columns.reason(), Types.VARCHAR)
                .param("promised", promise.quantity())
                .param("what", commitment.offer().what())
                .param(
                        "first",
                        promise.what().isPresent() ? commitment.offered().what() : null,
                        Types.VARCHAR)
                .param("due", promise.due())
                .param(
                        "every",
                        promise.rhythm().map(each -> each.every().name()).orElse(null),
                        Types.VARCHAR)
                .param("each", promise.rhythm().map(Rhythm::each).orElse(null), Types.BIGINT)
                .param("from", promise.rhythm().map(Rhythm::from).orElse(null), Types.DATE)
                .param("delivered", commitment.delivered())
                .param("confirmed", commitment.confirmed())
                .param("asked", commitment.asked().isPresent())
                .param("trouble", commitment.trouble().orElse(null), Types.VARCHAR)
                .param("troubleAsked", commitment.troubleAsked())
                .param("touched", deliveriesTouched)
                .param(
                        "waiting",
                        commitment.deliveries().values().stream()
                                .filter(Delivery::waiting)
                                .count())
                .param(
                        "last",
                        commitment.deliveries().values().stream()
                                .filter(each -> each.counted() > 0)
                                .map(Delivery::on)
                                .max(LocalDate::compareTo)
                                .orElse(null),
                        Types.DATE)
                .update();
        if (updated == 0) {
            throw new ChangedMeanwhile(commitment.id());
        }
    }

    List<UUID> moveGivers(OrganisationId from, OrganisationId to) {
        return move("giver", from, to);
    }

    List<UUID> moveReceivers(OrganisationId from, OrganisationId to) {
        return move("receiver", from, to);
    }

    /** Where the other side is the same organisation now, nobody is named as receiver any more. */
    private List<UUID> move(String column, OrganisationId from, OrganisationId to) {
        db.sql("update commitments set receiver = null where giver = :giver and receiver = :receiver")
                .param("giver", (column.equals("giver") ? to : from).value())
                .param("receiver", (column.equals("giver") ? from : to).value())
                .update();
        return db.sql("update commitments set " + column + " = :to where " + column
                        + " = :from and giver is distinct from receiver returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> givers, Collection<UUID> receivers, OrganisationId from, OrganisationId to) {
        db.sql("update commitments set giver = :from where giver = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", givers.toArray(UUID[]::new))
                .update();
        db.sql("update commitments set receiver = :from where receiver = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", receivers.toArray(UUID[]::new))
                .update();
    }

    /** As "commitment number". */
    List<String> moveFacts(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update commitment_facts
                   set organisation = :to
                 where organisation = :from
                returning commitment || ' ' || number
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(String.class)
                .list();
    }

    void moveFactsBack(Collection<String> facts, OrganisationId from, OrganisationId to) {
        db.sql("""
                update commitment_facts
                   set organisation = :from
                 where organisation = :to
                   and commitment || ' ' || number = any(:facts)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("facts", facts.toArray(String[]::new))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getObject("happened_on", LocalDate.class),
                new By(
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        Optional.ofNullable(row.getObject("organisation", UUID.class))
                                .map(OrganisationId::new),
                        Optional.ofNullable(row.getString("said_by"))),
                JSON.readValue(row.getString("fact"), Fact.class));
    }

    /** As it was declared: rate and name of the pieces are of what was offered first. */
    private static Offer offered(ResultSet row, int number) throws SQLException {
        var rate = Optional.ofNullable(row.getObject("rate", Long.class));
        return new Offer(
                new OrganisationId(row.getObject("giver", UUID.class)),
                Optional.ofNullable(row.getObject("receiver", UUID.class)).map(OrganisationId::new),
                ContributionKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("first_what")).orElse(row.getString("what")),
                Unit.valueOf(row.getString("unit")),
                Optional.ofNullable(row.getString("called")),
                Optional.ofNullable(row.getObject("goal", UUID.class)),
                Optional.ofNullable(row.getObject("action", UUID.class)),
                rate.isPresent()
                        ? Optional.of(new Valuation(rate.get(), row.getString("rate_basis"), row.getInt("rate_year")))
                        : Optional.empty());
    }

    private static CommitmentRow row(ResultSet row, int number) throws SQLException {
        var firstWhat = Optional.ofNullable(row.getString("first_what"));
        var offered = offered(row, number);
        var offer = firstWhat.isPresent() ? offered.of(row.getString("what")) : offered;
        var due = row.getObject("due", LocalDate.class);
        var every = row.getString("every");
        var promise = new Promise(
                row.getLong("promised"),
                due,
                every == null
                        ? Optional.empty()
                        : Optional.of(new Rhythm(
                                Rhythm.Every.valueOf(every),
                                row.getLong("each_time"),
                                row.getObject("starts_on", LocalDate.class),
                                due)),
                firstWhat.map(_ -> offer.what()));
        return new CommitmentRow(
                new CommitmentId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                offer,
                firstWhat,
                row.getString("standing"),
                row.getObject("declared_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                Promise.once(row.getLong("first_promised"), row.getObject("first_due", LocalDate.class)),
                promise,
                row.getLong("delivered"),
                row.getLong("confirmed"),
                row.getInt("waiting"),
                Optional.ofNullable(row.getObject("last_delivery", LocalDate.class)),
                row.getBoolean("change_asked"),
                Optional.ofNullable(row.getString("trouble")),
                row.getBoolean("trouble_asked"));
    }
}
