package org.osnowa.demo;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PeopleToTry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Those of the community whom a visitor of the demonstration may be. */
@Component
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class DemoPeople implements PeopleToTry {

    private record Role(String email, String key) {}

    private static final List<Role> ROLES = List.of(
            new Role("magdalena@zdrojewice.example", "demo.magdalena"),
            new Role("tadeusz@zdrojewice.example", "demo.tadeusz"),
            new Role("joanna@zdrojewice.example", "demo.joanna"),
            new Role("kasia@zdrojewice.example", "demo.kasia"),
            new Role("dorota@zdrojewice.example", "demo.dorota"),
            new Role("admin@zdrojewice.example", "demo.admin"));

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    @Override
    public List<PersonToTry> all() {
        return ROLES.stream().flatMap(this::shown).toList();
    }

    /** Nobody whose account was closed or moved while somebody tried things out. */
    private Stream<PersonToTry> shown(Role role) {
        return people.withEmail(role.email()).filter(person -> !person.blocked()).stream()
                .map(person -> new PersonToTry(person.email(), person.name(), DemoCommunity.PASSWORD, t(role.key())));
    }
}
