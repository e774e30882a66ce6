package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who coordinates which partnership. All SQL on the coordinators table is in this file. */
@Repository
public class Coordinators {

    private final JdbcClient db;
    private final People people;

    Coordinators(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    public List<PersonId> of(PartnershipId partnership) {
        return db.sql("select person from coordinators where partnership = :partnership order by since, person")
                .param("partnership", partnership.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Of several at once; none stands for nobody. */
    public Map<PartnershipId, List<PersonId>> of(Collection<PartnershipId> partnerships) {
        var found = new HashMap<PartnershipId, List<PersonId>>();
        db.sql("""
                select partnership, person
                  from coordinators
                 where partnership = any(:partnerships)
                 order by partnership, since, person
                """)
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new PartnershipId(row.getObject("partnership", UUID.class)), _ -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person", UUID.class)));
                });
        return found;
    }

    public List<PartnershipId> coordinatedBy(PersonId person) {
        return db.sql("select partnership from coordinators where person = :person order by since, partnership")
                .param("person", person.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list();
    }

    public boolean coordinates(PersonId person, PartnershipId partnership) {
        return db.sql("""
                select exists (select 1 from coordinators where person = :person and partnership = :partnership)
                """)
                .param("person", person.value())
                .param("partnership", partnership.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody remains who can coordinate: whoever does has a closed account. */
    public boolean orphaned(PartnershipId partnership) {
        return people.blocked().containsAll(of(partnership));
    }

    /** Whether nobody would remain who can coordinate, were it not for this person. */
    boolean lastIs(PartnershipId partnership, PersonId person) {
        var blocked = people.blocked();
        return of(partnership).stream().allMatch(each -> each.equals(person) || blocked.contains(each));
    }

    /** The partnerships at work or at rest in which nobody remains who can coordinate. */
    public List<PartnershipId> orphans() {
        return db.sql("""
                select id
                  from partnerships
                 where state in ('ACTIVE', 'SUSPENDED')
                   and not exists (select 1
                                     from coordinators
                                    where partnership = partnerships.id
                                      and person <> all(:blocked))
                 order by name, id
                 limit 100
                """)
                .param("blocked", people.blocked().stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> new PartnershipId(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(PersonId person) {
        db.sql("delete from coordinators where person = :person")
                .param("person", person.value())
                .update();
    }

    /** Whether this is news. */
    public boolean add(PartnershipId partnership, PersonId person, LocalDate since) {
        return db.sql("""
                insert into coordinators (partnership, person, since)
                values (:partnership, :person, :since)
                    on conflict do nothing
                """)
                        .param("partnership", partnership.value())
                        .param("person", person.value())
                        .param("since", since)
                        .update()
                == 1;
    }

    /**
     * Removes a coordinator if somebody remains who can coordinate, which nobody can whose account is blocked. Two who
     * remove each other at once must not both succeed: the rows are locked first.
     */
    public boolean removeUnlessLast(PartnershipId partnership, PersonId person) {
        var all = db.sql("select person from coordinators where partnership = :partnership order by person for update")
                .param("partnership", partnership.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
        var blocked = people.blocked();
        if (all.stream().allMatch(each -> each.equals(person) || blocked.contains(each))) {
            return false;
        }
        db.sql("delete from coordinators where partnership = :partnership and person = :person")
                .param("partnership", partnership.value())
                .param("person", person.value())
                .update();
        return true;
    }
}
