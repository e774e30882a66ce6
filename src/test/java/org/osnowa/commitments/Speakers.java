package org.osnowa.commitments;

import java.util.UUID;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with accounts who speak for an organisation, a new one for each story. */
@Component
class Speakers {

    private final People people;
    private final JdbcClient db;

    Speakers(People people, JdbcClient db) {
        this.people = people;
        this.db = db;
    }

    PersonId speaker(String name, UUID organisation) {
        var id = new PersonId(Ids.next());
        people.add(new Person(id, name, id + "@zdrojewice.example", "pl", false, false, 0));
        db.sql("""
                insert into mandates (id, person, organisation, scope, starts_on, given_word)
                values (gen_random_uuid(), :person, :organisation, 'CONSULTS', current_date - 1, 'zarząd')
                """)
                .param("person", id.value())
                .param("organisation", organisation)
                .update();
        return id;
    }
}
