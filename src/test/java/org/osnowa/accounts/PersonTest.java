package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;

class PersonTest {

    private static final PersonId ADMIN = new PersonId(Ids.of("Krzysztof"));

    private final Person kasia = person("Kasia", false, false);
    private final Person krzysztof = person("Krzysztof", true, false);

    @Test
    void an_administrator_blocks_a_person_who_then_looks_after_nothing() {
        var ola = person("Ola", true, false);

        assertThat(((Done<Person>) ola.block(ADMIN, 1)).value())
                .satisfies(blocked -> assertThat(blocked.blocked()).isTrue())
                .satisfies(blocked -> assertThat(blocked.administrator()).isFalse());
    }

    @Test
    void nobody_blocks_themselves() {
        assertThat(krzysztof.block(ADMIN, 5)).isEqualTo(new Refused<>(CareRefusal.YOURSELF));
    }

    @Test
    void the_last_administrator_is_neither_blocked_nor_dismissed() {
        assertThat(krzysztof.block(kasia.id(), 0)).isEqualTo(new Refused<>(CareRefusal.LAST_ADMINISTRATOR));
        assertThat(krzysztof.stepDown(0)).isEqualTo(new Refused<>(CareRefusal.LAST_ADMINISTRATOR));
        assertThat(krzysztof.stepDown(1)).isInstanceOf(Done.class);
    }

    @Test
    void a_blocked_person_becomes_no_administrator() {
        assertThat(person("Ola", false, true).becomeAdministrator()).isEqualTo(new Refused<>(CareRefusal.BLOCKED));
        assertThat(kasia.becomeAdministrator()).isInstanceOf(Done.class);
    }

    private static Person person(String name, boolean administrator, boolean blocked) {
        return new Person(
                new PersonId(Ids.of(name)), name, name + "@zdrojewice.example", "pl", administrator, blocked, 0);
    }
}
