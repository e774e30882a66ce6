package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PartnershipTiesTest {

    private static final OrganisationId BAKERY = new OrganisationId(Ids.of("demo O22"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final OrganisationId GUILD = new OrganisationId(Ids.of("demo O28"));

    @Autowired
    private PartnershipTies ties;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Partnerships partnerships;

    @Test
    void memberships_and_invitations_go_over_and_come_back() {
        var before = partners("smak-olszycy");

        var moved = ties.move(GUILD, PHARMACY);

        assertThat(partners("smak-olszycy")).contains(PHARMACY).doesNotContain(GUILD);
        assertThat(invitedTo("nie-sami")).contains(PHARMACY).doesNotContain(GUILD);
        ties.moveBack(moved, GUILD, PHARMACY);
        assertThat(partners("smak-olszycy")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(invitedTo("nie-sami")).contains(GUILD).doesNotContain(PHARMACY);
    }

    @Test
    void where_both_are_partners_one_voice_remains_until_the_merge_is_undone() {
        var before = partners("nie-sami");

        var moved = ties.move(BAKERY, PHARMACY);

        assertThat(partners("nie-sami"))
                .contains(PHARMACY)
                .doesNotContain(BAKERY)
                .hasSize(before.size() - 1);
        ties.moveBack(moved, BAKERY, PHARMACY);
        assertThat(partners("nie-sami")).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<OrganisationId> partners(String slug) {
        return memberships.in(partnerships.get(slug).id()).stream()
                .map(Membership::organisation)
                .toList();
    }

    private List<OrganisationId> invitedTo(String slug) {
        return invitations.of(partnerships.get(slug).id()).stream()
                .flatMap(each -> each.invited().organisation().stream())
                .toList();
    }
}
