package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who coordinates which partnership. All SQL on the coordinators table is in this file. */
@Repository
public class Coordinators {

    private final JdbcClient db;

    Coordinators(JdbcClient db) {
        this.db = db;
    }

    public List<PersonId> of(PartnershipId partnership) {
        return db.sql("select person from coordinators where partnership = :partnership order by since, person")
                .param("partnership", partnership.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    List<PartnershipId> coordinatedBy(PersonId person) {
        return db.sql("select partnership from coordinators where person = :person order by since, partnership")
                .param("person", person.value())
                .query((row, _) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .list();
    }

    boolean coordinates(PersonId person, PartnershipId partnership) {
        return db.sql("""
                select exists (select 1 from coordinators where person = :person and partnership = :partnership)
                """)
                .param("person", person.value())
                .param("partnership", partnership.value())
                .query(Boolean.class)
                .single();
    }

    public void add(PartnershipId partnership, PersonId person, LocalDate since) {
        db.sql("""
                insert into coordinators (partnership, person, since)
                values (:partnership, :person, :since)
                    on conflict do nothing
                """)
                .param("partnership", partnership.value())
                .param("person", person.value())
                .param("since", since)
                .update();
    }

    /** Two coordinators who remove each other at once must not both succeed: the rows are locked first. */
    boolean removeUnlessLast(PartnershipId partnership, PersonId person) {
        var all = db.sql("select person from coordinators where partnership = :partnership order by person for update")
                .param("partnership", partnership.value())
                .query(UUID.class)
                .list();
        if (all.size() < 2) {
            return false;
        }
        db.sql("delete from coordinators where partnership = :partnership and person = :person")
                .param("partnership", partnership.value())
                .param("person", person.value())
                .update();
        return true;
    }
}
