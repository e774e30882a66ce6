package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.InitiatorType.Initiator;

class InitiatorTypeTest {

    private static final Initiator MGOPS = new Initiator(OrganisationKind.OPS, Sector.PUBLIC);
    private static final Initiator GUILD = new Initiator(OrganisationKind.CECH, Sector.BUSINESS);
    private static final Initiator ASSOCIATION = new Initiator(OrganisationKind.STOWARZYSZENIE, Sector.SOCIAL);

    @Test
    void residents_start_without_any_organisation() {
        assertThat(InitiatorType.PERSONS.fits(List.of())).isTrue();
    }

    @Test
    void residents_start_with_a_group_of_their_own_but_not_as_an_association() {
        var group = new Initiator(OrganisationKind.GRUPA_NIEFORMALNA, Sector.SOCIAL);

        assertThat(InitiatorType.PERSONS.fits(List.of(group))).isTrue();
        assertThat(InitiatorType.PERSONS.fits(List.of(group, ASSOCIATION))).isFalse();
    }

    @Test
    void a_public_initiative_needs_a_public_body() {
        assertThat(InitiatorType.PUBLIC.fits(List.of(MGOPS))).isTrue();
        assertThat(InitiatorType.PUBLIC.fits(List.of(ASSOCIATION))).isFalse();
        assertThat(InitiatorType.PUBLIC.fits(List.of())).isFalse();
    }

    @Test
    void a_guild_counts_as_business_whatever_its_sector() {
        var socialGuild = new Initiator(OrganisationKind.CECH, Sector.SOCIAL);

        assertThat(InitiatorType.BUSINESS.fits(List.of(GUILD))).isTrue();
        assertThat(InitiatorType.BUSINESS.fits(List.of(socialGuild))).isTrue();
        assertThat(InitiatorType.BUSINESS.fits(List.of(MGOPS))).isFalse();
    }

    @Test
    void a_joint_initiative_may_begin_with_one_and_invite_the_others() {
        assertThat(InitiatorType.JOINT.fits(List.of(ASSOCIATION))).isTrue();
        assertThat(InitiatorType.JOINT.fits(List.of())).isFalse();
    }
}
