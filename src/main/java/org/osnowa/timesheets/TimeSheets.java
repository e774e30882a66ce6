package org.osnowa.timesheets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.commitments.DeliveryId;
import org.osnowa.commitments.Itemised;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.timesheets.TimeSheet.PersonDay;
import org.osnowa.timesheets.TimeSheet.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of time sheets, which are written once; of what was taken back, names can go. All SQL on their table is in this file. */
@Repository
class TimeSheets implements Itemised {

    private final JdbcClient db;

    TimeSheets(JdbcClient db) {
        this.db = db;
    }

    /** Whoever else writes a sheet for this giver waits until the transaction ends, in whichever partnership. */
    void lock(OrganisationId giver) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('time sheets ' || :giver))")
                .param("giver", giver.toString())
                .query((_, _) -> "")
                .list();
    }

    void add(DeliveryId delivery, TimeSheet sheet) {
        var rows = sheet.rows();
        db.sql("""
                insert into time_sheet_rows (delivery, number, person, folded, day, hours, task)
                select :delivery, number, person, folded, day, hours, task
                  from unnest(cast(:people as text[]), cast(:folded as text[]), cast(:days as date[]),
                              cast(:hours as int[]), cast(:tasks as text[]))
                       with ordinality as written (person, folded, day, hours, task, number)
                """)
                .param("delivery", delivery.value())
                .param("people", texts(rows, Row::person))
                .param("folded", texts(rows, each -> each.personDay().person()))
                .param("days", texts(rows, each -> each.day().toString()))
                .param("hours", texts(rows, each -> String.valueOf(each.hours())))
                .param("tasks", texts(rows, Row::task))
                .update();
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    /** In the order in which the rows were written. */
    Optional<TimeSheet> find(DeliveryId delivery) {
        var rows = db.sql(
                        "select person, day, hours, task from time_sheet_rows where delivery = :delivery order by number")
                .param("delivery", delivery.value())
                .query((row, _) -> new Row(
                        row.getString("person"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("hours"),
                        row.getString("task")))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TimeSheet(rows));
    }

    /** Whether there were any. */
    boolean removeNames(DeliveryId delivery) {
        return db.sql(
                                "update time_sheet_rows set person = '', folded = '', task = '' where delivery = :delivery and person <> ''")
                        .param("delivery", delivery.value())
                        .update()
                > 0;
    }

    @Override
    public Set<DeliveryId> among(Collection<DeliveryId> deliveries) {
        return db
                .sql("select distinct delivery from time_sheet_rows where delivery = any(:deliveries)")
                .param("deliveries", deliveries.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(DeliveryId::new)
                .collect(Collectors.toSet());
    }

    /** What a sheet says of a day of a person. */
    record Worked(DeliveryId delivery, PersonDay day, long hours) {}

    /** Of all sheets, whoever they were written for, what they say of these days. */
    List<Worked> on(Collection<PersonDay> days) {
        return db.sql("""
                select delivery, rows.folded, rows.day, sum(hours) as hours
                  from unnest(cast(:people as text[]), cast(:days as date[])) as asked (folded, day)
                  join time_sheet_rows as rows on rows.folded = asked.folded and rows.day = asked.day
                 group by delivery, rows.folded, rows.day
                 order by rows.day, rows.folded, delivery
                """)
                .param("people", texts(days, PersonDay::person))
                .param("days", texts(days, each -> each.day().toString()))
                .query((row, _) -> new Worked(
                        new DeliveryId(row.getObject("delivery", UUID.class)),
                        new PersonDay(row.getString("folded"), row.getObject("day", LocalDate.class)),
                        row.getLong("hours")))
                .list();
    }
}
