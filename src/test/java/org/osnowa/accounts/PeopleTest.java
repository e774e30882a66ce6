package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.ChangedMeanwhile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PeopleTest extends AccountsTests {

    @Test
    void a_person_comes_back_as_they_were_saved() {
        var kasia = somebody("Kasia Żółkiewska");

        people.save(kasia.called("Katarzyna").at("nowa@zdrojewice.example").readingIn("en"));

        assertThat(people.find(kasia.id()))
                .contains(new Person(
                        kasia.id(), "Katarzyna", "nowa@zdrojewice.example", "en", false, false, kasia.version() + 1));
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var kasia = somebody("Kasia");
        people.save(kasia.called("Katarzyna"));

        assertThatThrownBy(() -> people.save(kasia.called("Kaśka"))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_address_belongs_to_one_account_whatever_its_letters() {
        var kasia = somebody("Kasia");
        var other = new Person(
                new PersonId(org.osnowa.platform.Ids.next()),
                "Inna",
                kasia.email().toUpperCase(java.util.Locale.ROOT),
                "pl",
                false,
                false,
                0);

        assertThat(people.addUnlessTaken(other)).isFalse();
        assertThat(people.withEmail(other.email())).contains(kasia);
    }

    @Test
    void an_address_that_is_taken_is_refused_by_the_database_too() {
        var kasia = somebody("Kasia");
        var joanna = somebody("Joanna");

        assertThatThrownBy(() -> people.save(joanna.at(kasia.email())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void people_are_found_without_diacritics_and_by_a_part() {
        somebody("Łucja Śćibor-Żmuda");

        assertThat(names("scibor")).containsExactly("Łucja Śćibor-Żmuda");
        assertThat(names("Żmuda")).containsExactly("Łucja Śćibor-Żmuda");
        assertThat(names("sci%or")).isEmpty();
    }

    @Test
    void people_are_found_by_their_address() {
        var kasia = somebody("Kasia");

        assertThat(people.search(kasia.email(), Optional.empty(), 10)).containsExactly(kasia);
        assertThat(people.search(kasia.email().replace("@", " ").split(" ")[0], Optional.empty(), 10))
                .containsExactly(kasia);
        assertThat(people.search("zdrojewice.example", Optional.empty(), 10)).isNotEmpty();
        assertThat(people.search("zdrojewice-example", Optional.empty(), 10)).isEmpty();
        assertThat(people.search("%", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void a_page_starts_after_the_last_one_in_polish_order() {
        somebody("Qqżaba");
        somebody("Qqzebra");
        somebody("Qqaa");
        somebody("Qqląd");
        somebody("Qqłąka");

        var first = people.search("qq", Optional.empty(), 2);
        var second = people.search("qq", Optional.of(first.getLast().id()), 2);
        var third = people.search("qq", Optional.of(second.getLast().id()), 2);

        assertThat(first).extracting(Person::name).containsExactly("Qqaa", "Qqląd");
        assertThat(second).extracting(Person::name).containsExactly("Qqłąka", "Qqzebra");
        assertThat(third).extracting(Person::name).containsExactly("Qqżaba");
    }

    private List<String> names(String text) {
        return people.search(text, Optional.empty(), 10).stream()
                .map(Person::name)
                .toList();
    }
}
