package org.osnowa.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When two organisations turn out to be one, nothing of what they wanted and said is lost, and all of it can go back. */
@OsnowaTest
@Transactional
class BenefitTiesTest {

    private static final PartnershipId NIE_SAMI = new PartnershipId(Ids.of("demo nie-sami"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));

    @Autowired
    private BenefitTies ties;

    @Autowired
    private Expectations expectations;

    @Autowired
    private JdbcClient db;

    @Test
    void what_both_wanted_the_one_that_stays_wants_and_it_goes_back() {
        var library = words(LIBRARY);
        var pharmacy = words(PHARMACY);

        var moved = ties.move(LIBRARY, PHARMACY);

        assertThat(words(LIBRARY)).isEmpty();
        assertThat(words(PHARMACY)).containsAll(library).containsAll(pharmacy);
        ties.moveBack(moved, LIBRARY, PHARMACY);
        assertThat(words(LIBRARY)).isEqualTo(library);
        assertThat(words(PHARMACY)).isEqualTo(pharmacy);
    }

    @Test
    void where_both_answered_one_review_each_keeps_its_answer() {
        assertThat(answered(LIBRARY)).hasSize(2);
        assertThat(answered(PHARMACY)).hasSize(1);

        var moved = ties.move(LIBRARY, PHARMACY);

        assertThat(answered(LIBRARY))
                .as("that of June, which the pharmacy answered too")
                .hasSize(1);
        assertThat(answered(PHARMACY)).hasSize(2);
        ties.moveBack(moved, LIBRARY, PHARMACY);
        assertThat(answered(PHARMACY)).hasSize(1);
        assertThat(answered(LIBRARY)).hasSize(2);
        assertThat(answered(POLICE)).hasSize(1);
    }

    private List<String> words(OrganisationId organisation) {
        return expectations.of(NIE_SAMI, organisation).stream()
                .map(each -> each.what().words().orElse(""))
                .toList();
    }

    private List<UUID> answered(OrganisationId organisation) {
        return db.sql("""
                select review
                  from benefit_answers
                  join benefit_reviews on benefit_reviews.id = review
                 where organisation = :organisation
                   and partnership = :partnership
                 order by opened_at
                """)
                .param("organisation", organisation.value())
                .param("partnership", NIE_SAMI.value())
                .query(UUID.class)
                .list();
    }
}
