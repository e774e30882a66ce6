package org.osnowa.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What partners brought within a period, for those who report it. Only reads; the day on which something was brought counts,
 * whenever it was confirmed.
 */
@Repository
public class Contributions {

    private final JdbcClient db;
    private final Commitments commitments;

    Contributions(JdbcClient db, Commitments commitments) {
        this.db = db;
        this.commitments = commitments;
    }

    /**
     * A commitment with what came of it in the period, in hundredths of its unit.
     *
     * @param confirmed what another partner has confirmed
     * @param reported what nobody has confirmed yet
     */
    public record Brought(CommitmentRow commitment, long confirmed, long reported) {

        public boolean anything() {
            return confirmed > 0 || reported > 0;
        }

        /** What was brought is worth, as an estimate; nothing where no rate was given. */
        public @Nullable Money worth() {
            return commitment.offer().worth(confirmed + reported);
        }
    }

    /**
     * Something that was brought on a day; what was noted by mistake and taken back is not among them.
     *
     * @param confirmed how much of it another partner has seen; nothing where it waits or where the receiver says no
     * @param settledFor the organisation that said yes or no
     */
    public record Day(
            CommitmentId commitment,
            LocalDate on,
            long quantity,
            Optional<String> words,
            Answer answer,
            long confirmed,
            Optional<LocalDate> settledOn,
            Optional<OrganisationId> settledFor,
            Optional<String> remark) {}

    public enum Answer {
        CONFIRMED,
        WAITING,
        NOT_CONFIRMED
    }

    /** Who has ever promised anything here. */
    public Set<OrganisationId> givers(PartnershipId partnership) {
        return commitments.of(partnership).stream()
                .map(each -> each.offer().giver())
                .collect(Collectors.toSet());
    }

    /** What was promised for these days and is not given up, and whatever something was brought of; in their order. */
    public List<Brought> between(PartnershipId partnership, LocalDate from, LocalDate to) {
        var sums = sums(partnership, from, to);
        return commitments.of(partnership).stream()
                .map(each -> {
                    var sum = sums.getOrDefault(each.id(), Sum.NONE);
                    return new Brought(each, sum.confirmed, sum.reported);
                })
                .filter(each -> each.anything() || promisedFor(each.commitment(), from, to))
                .toList();
    }

    private static boolean promisedFor(CommitmentRow commitment, LocalDate from, LocalDate to) {
        return commitment.open()
                && !commitment.declaredOn().isAfter(to)
                && !commitment.promise().due().isBefore(from);
    }

    private record Sum(long confirmed, long reported) {
        static final Sum NONE = new Sum(0, 0);
    }

    private Map<CommitmentId, Sum> sums(PartnershipId partnership, LocalDate from, LocalDate to) {
        var sums = new HashMap<CommitmentId, Sum>();
        db.sql("""
                select commitment, coalesce(sum(confirmed), 0) as confirmed,
                       coalesce(sum(quantity) filter (where state = 'WAITING'), 0) as reported
                  from deliveries
                 where partnership = :partnership
                   and delivered_on between :from and :to
                   and state in ('CONFIRMED', 'WAITING')
                 group by commitment
                """)
                .param("partnership", partnership.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    sums.put(
                            new CommitmentId(row.getObject("commitment", UUID.class)),
                            new Sum(row.getLong("confirmed"), row.getLong("reported")));
                });
        return sums;
    }

    public int countDays(Collection<CommitmentId> ids, LocalDate from, LocalDate to) {
        return db.sql("""
                select count(*)
                  from deliveries
                 where commitment = any(:ids)
                   and delivered_on between :from and :to
                   and state <> 'TAKEN_BACK'
                """)
                .param("ids", values(ids))
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .single();
    }

    /** The oldest first. */
    public List<Day> days(Collection<CommitmentId> ids, LocalDate from, LocalDate to, int most) {
        return db.sql("""
                select commitment, delivered_on, quantity, words, state, confirmed, settled_on, settled_for, remark
                  from deliveries
                 where commitment = any(:ids)
                   and delivered_on between :from and :to
                   and state <> 'TAKEN_BACK'
                 order by delivered_on, noted_at, id
                 limit :most
                """)
                .param("ids", values(ids))
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(Contributions::day)
                .list();
    }

    private static UUID[] values(Collection<CommitmentId> ids) {
        return ids.stream().map(CommitmentId::value).toArray(UUID[]::new);
    }

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(
                new CommitmentId(row.getObject("commitment", UUID.class)),
                row.getObject("delivered_on", LocalDate.class),
                row.getLong("quantity"),
                Optional.ofNullable(row.getString("words")),
                Answer.valueOf(row.getString("state")),
                row.getLong("confirmed"),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("settled_for", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getString("remark")));
    }
}
