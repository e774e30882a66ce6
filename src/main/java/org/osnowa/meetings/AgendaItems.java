package org.osnowa.meetings;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.meetings.Agenda.Content;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What meetings are about. All SQL on the agenda_items table is in this file. */
@Repository
class AgendaItems {

    private final JdbcClient db;

    AgendaItems(JdbcClient db) {
        this.db = db;
    }

    /** In their order, without those taken out. */
    Agenda of(MeetingId meeting) {
        return new Agenda(db.sql("""
                select id, title, purpose, minutes, presenter, added_for, version
                  from agenda_items
                 where meeting = :meeting
                   and not taken_out
                 order by position, id
                """)
                .param("meeting", meeting.value())
                .query(AgendaItems::item)
                .list());
    }

    /** Of several meetings at once; those without an agenda are left out. */
    Map<MeetingId, Agenda> of(Collection<MeetingId> meetings) {
        var items = new HashMap<MeetingId, List<Item>>();
        db.sql("""
                select meeting, id, title, purpose, minutes, presenter, added_for, version
                  from agenda_items
                 where meeting = any(:meetings)
                   and not taken_out
                 order by meeting, position, id
                """)
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(row -> {
                    items.computeIfAbsent(new MeetingId(row.getObject("meeting", UUID.class)), _ -> new ArrayList<>())
                            .add(item(row, 0));
                });
        return items.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> new Agenda(each.getValue())));
    }

    Item get(AgendaItemId item, MeetingId meeting) {
        return of(meeting).items().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(item));
    }

    /** Also of those taken out, because something may have come of them. */
    Map<UUID, MeetingFacts.Where> where(PartnershipId partnership, Collection<UUID> items) {
        var where = new HashMap<UUID, MeetingFacts.Where>();
        db.sql("""
                select agenda_items.id, meeting, meetings.title as meeting_title, agenda_items.title
                  from agenda_items
                  join meetings on meetings.id = meeting
                 where agenda_items.id = any(:items)
                   and partnership = :partnership
                """)
                .param("items", items.toArray(UUID[]::new))
                .param("partnership", partnership.value())
                .query(row -> {
                    where.put(
                            row.getObject("id", UUID.class),
                            new MeetingFacts.Where(
                                    new MeetingId(row.getObject("meeting", UUID.class)),
                                    row.getString("meeting_title"),
                                    row.getString("title")));
                });
        return where;
    }

    /** Of two who write on the same agenda, the second waits until the first has ended. */
    void hold(MeetingId meeting) {
        var _ = db.sql("select id from meetings where id = :meeting for update")
                .param("meeting", meeting.value())
                .query(UUID.class)
                .list();
    }

    /** At the end of the agenda. */
    void add(MeetingId meeting, Item item) {
        var insert = db.sql("""
                insert into agenda_items (id, meeting, position, title, purpose, minutes, presenter, added_for)
                select :id, :meeting, coalesce(max(position), 0) + 1, :title, :purpose, :minutes, :presenter, :addedFor
                  from agenda_items
                 where meeting = :meeting
                """)
                .param("meeting", meeting.value())
                .param("addedFor", item.addedFor().map(OrganisationId::value).orElse(null), Types.OTHER);
        write(insert, item);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Item item) {
        var update = db.sql("""
                update agenda_items
                   set title = :title, purpose = :purpose, minutes = :minutes, presenter = :presenter,
                       version = version + 1
                 where id = :id
                   and version = :version
                   and not taken_out
                """).param("version", item.version());
        if (write(update, item) == 0) {
            throw new ChangedMeanwhile(item.id());
        }
    }

    void takeOut(AgendaItemId item) {
        db.sql("update agenda_items set taken_out = true, version = version + 1 where id = :id")
                .param("id", item.value())
                .update();
    }

    /** @param order all points of the agenda */
    void arrange(MeetingId meeting, List<AgendaItemId> order) {
        db.sql("""
                update agenda_items
                   set position = arranged.position
                  from unnest(cast(:order as uuid[])) with ordinality as arranged (item, position)
                 where meeting = :meeting
                   and id = arranged.item
                """)
                .param("order", order.stream().map(AgendaItemId::value).toArray(UUID[]::new))
                .param("meeting", meeting.value())
                .update();
    }

    /** Who led meetings of these days, and who brought points to those of them that were held. */
    Map<OrganisationId, Attendance.Share> shares(PartnershipId partnership, LocalDate from, LocalDate to) {
        var shares = new HashMap<OrganisationId, Attendance.Share>();
        db.sql("""
                select who, sum(led) as led, sum(brought) as brought
                  from (select chair as who, 1 as led, 0 as brought
                          from meetings
                         where partnership = :partnership
                           and day between :from and :to
                           and chair is not null
                           and removed_on is null
                         union all
                        select coalesce(presenter, added_for), 0, 1
                          from agenda_items
                          join meetings on meetings.id = agenda_items.meeting
                         where partnership = :partnership
                           and day between :from and :to
                           and removed_on is null
                           and not taken_out
                           and coalesce(presenter, added_for) is not null
                           and exists (select 1
                                         from meeting_attendances
                                        where meeting_attendances.meeting = meetings.id
                                          and presence <> 'INVITED')) as work
                 group by who
                """)
                .param("partnership", partnership.value())
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    shares.put(
                            new OrganisationId(row.getObject("who", UUID.class)),
                            new Attendance.Share(row.getInt("led"), row.getInt("brought")));
                });
        return shares;
    }

    List<UUID> movePresenter(OrganisationId from, OrganisationId to) {
        return db.sql("update agenda_items set presenter = :to where presenter = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void movePresenterBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update agenda_items set presenter = :from where presenter = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<UUID> moveAdder(OrganisationId from, OrganisationId to) {
        return db.sql("update agenda_items set added_for = :to where added_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveAdderBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update agenda_items set added_for = :from where added_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static int write(StatementSpec statement, Item item) {
        var content = item.content();
        return statement
                .param("id", item.id().value())
                .param("title", content.title())
                .param("purpose", content.purpose().name())
                .param("minutes", content.minutes())
                .param(
                        "presenter",
                        content.presenter().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .update();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new AgendaItemId(row.getObject("id", UUID.class)),
                new Content(
                        row.getString("title"),
                        AgendaPurpose.valueOf(row.getString("purpose")),
                        row.getInt("minutes"),
                        Optional.ofNullable(row.getObject("presenter", UUID.class))
                                .map(OrganisationId::new)),
                Optional.ofNullable(row.getObject("added_for", UUID.class)).map(OrganisationId::new),
                row.getInt("version"));
    }
}
