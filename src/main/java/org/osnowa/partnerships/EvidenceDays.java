package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence.Day;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks with one statement on which days who took part in what, whatever module knows it. */
@Repository
public class EvidenceDays {

    private final JdbcClient db;
    private final List<Evidence> all;
    private final Clock clock;

    EvidenceDays(JdbcClient db, List<Evidence> all, Clock clock) {
        this.db = db;
        this.all = all;
        this.clock = clock;
    }

    public List<Day> of(PartnershipId partnership) {
        return of(partnership, all);
    }

    /** Only what these know. */
    public List<Day> of(PartnershipId partnership, Collection<? extends Evidence> some) {
        var sql = some.stream()
                .map(each -> "select organisation, day, occasions, led from (" + each.days() + ") as known")
                .collect(Collectors.joining(" union all "));
        return db.sql(sql + " order by day, organisation, occasions, led")
                .param("partnership", partnership.value())
                .param("zone", clock.getZone().getId())
                .query((row, _) -> new Day(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getInt("occasions"),
                        row.getBoolean("led")))
                .list();
    }
}
