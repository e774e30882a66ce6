package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What real.R1 and real.R3 ask about commitments (domain/05, 5.4), for any day, from the facts as they stood on it.
 *
 * <p>A commitment is due on a day when its last day, as it was agreed by then, had passed. One that was withdrawn or let off
 * before its last day is due never; one that was given up after it stays due and undelivered, so that nobody gets better by
 * giving up late.
 */
@Repository
public class Kept {

    /**
     * @param on the day
     * @param due how many commitments were due
     * @param delivered how many of these were all there
     * @param confirmed how many of these another partner had confirmed wholly
     */
    public record Count(LocalDate on, int due, int delivered, int confirmed) {}

    private final JdbcClient db;

    Kept(JdbcClient db) {
        this.db = db;
    }

    /** For all these days with one statement, in their order. */
    public List<Count> on(PartnershipId partnership, Collection<LocalDate> days) {
        return db.sql("""
                select day, count(*) filter (where promise.quantity is not null) as due,
                       count(*) filter (where came.delivered >= promise.quantity) as delivered,
                       count(*) filter (where came.confirmed >= promise.quantity) as confirmed
                  from unnest(cast(:days as date[])) as day
                  left join commitments
                         on commitments.partnership = :partnership
                        and declared_on <= day
                  left join lateral (select quantity
                                       from (select quantity, due
                                               from commitment_promises
                                              where commitment = commitments.id
                                                and agreed_on <= day
                                              order by number desc
                                              limit 1) as latest
                                      where latest.due < day
                                        and (standing not in ('WITHDRAWN', 'RELEASED')
                                             or standing_on > day
                                             or standing_on > latest.due)) as promise on true
                  left join lateral (select coalesce(sum(case state when 'CONFIRMED' then deliveries.confirmed
                                                                    else quantity end), 0) as delivered,
                                            coalesce(sum(deliveries.confirmed) filter (where settled_on <= day), 0)
                                                as confirmed
                                       from deliveries
                                      where commitment = commitments.id
                                        and delivered_on <= day
                                        and state in ('WAITING', 'CONFIRMED')
                                        and promise.quantity is not null) as came on true
                 group by day
                 order by day
                """)
                .param("partnership", partnership.value())
                .param("days", days.stream().distinct().map(LocalDate::toString).toArray(String[]::new))
                .query((row, _) -> new Count(
                        row.getObject("day", LocalDate.class),
                        row.getInt("due"),
                        row.getInt("delivered"),
                        row.getInt("confirmed")))
                .list();
    }

    /** Who brought something between these days, both of which count; partly is enough, and so is unconfirmed (real.R3). */
    public Set<OrganisationId> givers(PartnershipId partnership, LocalDate from, LocalDate to) {
        return db
                .sql("""
                select distinct giver
                  from commitments
                 where partnership = :partnership
                   and exists (select 1
                                 from deliveries
                                where commitment = commitments.id
                                  and delivered_on between :from and :to
                                  and state in ('WAITING', 'CONFIRMED'))
                """)
                .param("partnership", partnership.value())
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    /** A day on which somebody brought something. */
    public record Brought(OrganisationId giver, LocalDate on) {}

    /** Each day of these on which a giver brought something, once. */
    public List<Brought> brought(PartnershipId partnership, LocalDate from, LocalDate to) {
        return db.sql("""
                select distinct giver, delivered_on
                  from deliveries
                  join commitments on commitments.id = deliveries.commitment
                 where deliveries.partnership = :partnership
                   and delivered_on between :from and :to
                   and state in ('WAITING', 'CONFIRMED')
                """)
                .param("partnership", partnership.value())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Brought(
                        new OrganisationId(row.getObject("giver", UUID.class)),
                        row.getObject("delivered_on", LocalDate.class)))
                .list();
    }

    /** The last day on which a commitment was all there, for the façade alert (domain/05, 5.4). */
    public Optional<LocalDate> lastKept(PartnershipId partnership) {
        return db.sql("""
                select max(last_delivery) as last
                  from commitments
                 where partnership = :partnership
                   and delivered >= promised
                """)
                .param("partnership", partnership.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
                .single();
    }
}
