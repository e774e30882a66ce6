package org.osnowa.formalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of an organisation survives a merge, and the undoing of it. */
@OsnowaTest
@Transactional
class FormalTiesTest {

    private static final PartnershipId PROJECT = new PartnershipId(Ids.of("demo drugi-start"));
    private static final OrganisationId POWIAT = new OrganisationId(Ids.of("demo O11"));
    private static final OrganisationId OTHER = new OrganisationId(Ids.of("demo O03"));

    @Autowired
    private FormalTies ties;

    @Autowired
    private Formalities formalities;

    @Test
    void tasks_follow_and_come_back() {
        var before = formalities.of(PROJECT).parts();

        var moved = ties.move(POWIAT, OTHER);
        assertThat(formalities.of(PROJECT).of(OTHER).share())
                .isEqualTo(part(before, POWIAT).share());

        ties.moveBack(moved, POWIAT, OTHER);
        assertThat(formalities.of(PROJECT).parts()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void the_second_of_two_who_write_is_told() {
        var facts = formalities.of(PROJECT).facts();
        formalities.save(PROJECT, facts.foundedBy(3));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> formalities.save(PROJECT, facts.foundedBy(4)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(formalities.of(PROJECT).facts()).isEqualTo(facts.foundedBy(3).asSeenIn(facts.version() + 1));
    }

    private static Part part(List<Part> all, OrganisationId organisation) {
        return all.stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }
}
