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
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class OrganisationsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

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

    @Test
    void names_are_the_short_ones_where_there_are_any() {
        organisations.add(hetman());
        organisations.add(zegarmistrz());

        assertThat(organisations.namesOf(List.of(HETMAN, ZEGARMISTRZ)))
                .containsEntry(HETMAN, "Hetman")
                .containsEntry(ZEGARMISTRZ, "Zegarmistrz Wrona");
    }
}
