package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.organisations.OrganisationSamples.HETMAN;
import static org.osnowa.organisations.OrganisationSamples.ZEGARMISTRZ;
import static org.osnowa.organisations.OrganisationSamples.hetman;
import static org.osnowa.organisations.OrganisationSamples.zegarmistrz;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class OrganisationsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Test
    void an_organisation_with_everything_comes_back_as_it_went_in() {
        people.add(OrganisationSamples.HENRYK);
        var checked = hetman().from(new Provenance(
                "KRS 0009900001", LocalDate.of(2026, 11, 23), OrganisationSamples.HENRYK.id(), true));

        organisations.add(checked);

        assertThat(organisations.get(HETMAN)).isEqualTo(checked);
    }

    @Test
    void an_organisation_with_nothing_but_a_name_comes_back_too() {
        organisations.add(zegarmistrz());

        assertThat(organisations.get(ZEGARMISTRZ)).isEqualTo(zegarmistrz());
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> organisations.get(ZEGARMISTRZ)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_of_two_savers_is_told() {
        organisations.add(zegarmistrz());
        var seen = organisations.get(ZEGARMISTRZ);
        organisations.save(seen);

        assertThatThrownBy(() -> organisations.save(seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void no_two_organisations_share_a_number() {
        organisations.add(hetman());
        var sameKrs = zegarmistrz()
                .describedAs(zegarmistrz().profile(), new Identifiers(null, null, new Krs("0009900001")), Contact.NONE);

        assertThatThrownBy(() -> organisations.add(sameKrs))
                .isInstanceOfSatisfying(
                        IdentifierTaken.class,
                        taken -> assertThat(taken.identifier()).isEqualTo(Identifier.KRS));
    }

    @ParameterizedTest
    @CsvSource({
        "nip, 0234567890",
        "nip, 123456789",
        "nip, 12345678901",
        "nip, 123456789x",
        "regon, 12345678",
        "regon, 1234567890",
        "regon, 12345678x",
        "krs, 123456789",
        "krs, 00000000x1",
        "kind, A",
        "kind, Klub",
        "email, ab",
        "phone, 12",
        "website, ftp://a.example",
        "website, javascript:http://",
        "name, ''",
        "town, ''",
        "offers, ''"
    })
    void what_cannot_be_cannot_be_written_down(String column, String value) {
        organisations.add(hetman());

        assertThatThrownBy(() -> db.sql("update organisations set " + column + " = :value where id = :id")
                        .param("value", value)
                        .param("id", HETMAN.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("organisations_" + column + "_check");
    }

    @ParameterizedTest
    @CsvSource({"website, HTTP://a.example", "website, hTTps://a.example", "email, żą🙂", "regon, 12345678901234"})
    void what_can_be_can(String column, String value) {
        organisations.add(hetman());

        assertThat(db.sql("update organisations set " + column + " = :value where id = :id")
                        .param("value", value)
                        .param("id", HETMAN.value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void names_are_the_short_ones_where_there_are_any() {
        organisations.add(hetman());
        organisations.add(zegarmistrz());

        assertThat(organisations.namesOf(List.of(HETMAN, ZEGARMISTRZ)))
                .containsEntry(HETMAN, "Hetman")
                .containsEntry(ZEGARMISTRZ, "Zegarmistrz Wrona");
    }
}
