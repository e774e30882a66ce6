package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two organisations turn out to be one: what one of them signed is signed, and its digest is right. */
@OsnowaTest
@Transactional
class AgreementTiesTest {

    private static final OrganisationId FURNITURE = new OrganisationId(Ids.of("demo O23"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final OrganisationId COOPERATIVE = new OrganisationId(Ids.of("demo O20"));
    private static final OrganisationId GUILD = new OrganisationId(Ids.of("demo O28"));

    @Autowired
    private AgreementTies ties;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Partnerships partnerships;

    @Test
    void party_remark_and_signature_go_over_and_come_back() {
        var before = drugiStart();
        var moved = ties.move(FURNITURE, PHARMACY);
        var more = ties.move(COOPERATIVE, GUILD);
        var after = drugiStart();

        assertThat(after.text().orElseThrow().paper().party(PHARMACY)).isPresent();
        assertThat(after.text().orElseThrow().paper().party(FURNITURE)).isEmpty();
        assertThat(after.lawyerOf(PHARMACY)).isPresent();
        assertThat(after.representations()).containsKey(PHARMACY).doesNotContainKey(FURNITURE);
        assertThat(after.of(GUILD)).isPresent();
        assertThat(after.unsigned()).hasSize(2);
        assertThat(after.text().orElseThrow().paper().digest())
                .isEqualTo(before.text().orElseThrow().digest());

        ties.moveBack(more, COOPERATIVE, GUILD);
        ties.moveBack(moved, FURNITURE, PHARMACY);
        assertThat(drugiStart()).isEqualTo(before);
    }

    @Test
    void where_both_are_parties_of_a_text_both_stay_in_it() {
        ties.move(COOPERATIVE, FURNITURE);

        var paper = drugiStart().text().orElseThrow().paper();
        assertThat(paper.party(COOPERATIVE)).isPresent();
        assertThat(paper.party(FURNITURE)).isPresent();
        assertThat(drugiStart().of(COOPERATIVE)).isPresent();
    }

    private Whole drugiStart() {
        var partnership = partnerships.get("drugi-start");
        return agreements.whole(new AgreementId(Ids.of("demo agreement drugi-start")), partnership.id());
    }
}
