package org.osnowa.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.partners.RoleRefusal.LEADER_HANDS_OVER_FIRST;
import static org.osnowa.partners.RoleRefusal.LEAD_PARTNER_IN_PROJECTS_ONLY;
import static org.osnowa.partners.RoleRefusal.OBSERVER_KEEPS_NO_MONEY;
import static org.osnowa.partners.RoleRefusal.PARTY_NOT_A_PARTNER;
import static org.osnowa.partners.RoleRefusal.PRELIMINARY_DOES_NOT_LEAD;
import static org.osnowa.partners.RoleRefusal.UNITS_ACT_FOR_IT;
import static org.osnowa.partners.RoleRefusal.UNIT_WITHOUT_PARTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.rules.PartnershipType;

class RolesTest {

    private static final OrganisationId GMINA = new OrganisationId(Ids.of("gmina"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("szkoła"));
    private static final OrganisationId BRIDGE = new OrganisationId(Ids.of("most"));

    private final Roles roles = new Roles(
            PartnershipType.LOCAL,
            List.of(
                    partner(GMINA, new Part(Role.LEADER, Optional.empty(), true)),
                    partner(SCHOOL, Part.of(Role.PARTNER)),
                    partner(BRIDGE, Part.of(Role.PARTNER))));

    @Test
    void a_lead_partner_is_one_of_a_project() {
        var lead = Part.of(Role.LEAD_PARTNER);

        assertThat(roles.give(BRIDGE, lead)).isEqualTo(new Refused<>(LEAD_PARTNER_IN_PROJECTS_ONLY));
        assertThat(new Roles(PartnershipType.PROJECT, roles.partners()).give(BRIDGE, lead))
                .isInstanceOf(Done.class);
    }

    @Test
    void whoever_leads_does_not_just_stop() {
        assertThat(roles.give(GMINA, Part.of(Role.PARTNER))).isEqualTo(new Refused<>(LEADER_HANDS_OVER_FIRST));
        assertThat(roles.give(GMINA, Part.of(Role.OBSERVER))).isEqualTo(new Refused<>(LEADER_HANDS_OVER_FIRST));
    }

    @Test
    void leadership_goes_over_in_one_step_and_the_money_stays() {
        assertThat(roles.give(BRIDGE, Part.of(Role.LEADER)))
                .isEqualTo(new Done<>(
                        Map.of(BRIDGE, Part.of(Role.LEADER), GMINA, new Part(Role.PARTNER, Optional.empty(), true))));
    }

    @Test
    void one_partner_keeps_the_money() {
        var agent = new Part(Role.LEADER, Optional.empty(), true);

        assertThat(roles.give(BRIDGE, agent))
                .isEqualTo(new Done<>(Map.of(BRIDGE, agent, GMINA, Part.of(Role.PARTNER))));
    }

    @Test
    void a_preliminary_yes_leads_nothing() {
        var unsure = new Membership(SCHOOL, Role.PARTNER, false, true, LocalDate.EPOCH, List.of());

        assertThat(new Roles(PartnershipType.LOCAL, List.of(unsure)).give(SCHOOL, Part.of(Role.LEADER)))
                .isEqualTo(new Refused<>(PRELIMINARY_DOES_NOT_LEAD));
    }

    @Test
    void an_observer_keeps_no_money() {
        assertThat(roles.give(BRIDGE, new Part(Role.OBSERVER, Optional.empty(), true)))
                .isEqualTo(new Refused<>(OBSERVER_KEEPS_NO_MONEY));
        assertThat(roles.give(BRIDGE, Part.of(Role.OBSERVER))).isInstanceOf(Done.class);
    }

    @Test
    void a_unit_says_in_whose_name_it_acts() {
        assertThat(roles.give(SCHOOL, Part.of(Role.IMPLEMENTING_UNIT))).isEqualTo(new Refused<>(UNIT_WITHOUT_PARTY));
        assertThat(roles.give(SCHOOL, unitOf(SCHOOL))).isEqualTo(new Refused<>(PARTY_NOT_A_PARTNER));
        assertThat(roles.give(SCHOOL, unitOf(new OrganisationId(Ids.of("powiat")))))
                .isEqualTo(new Refused<>(PARTY_NOT_A_PARTNER));
        assertThat(roles.give(SCHOOL, unitOf(GMINA))).isEqualTo(new Done<>(Map.of(SCHOOL, unitOf(GMINA))));
    }

    @Test
    void a_unit_acts_in_no_other_units_name_and_a_party_stays_one() {
        var withUnit = new Roles(
                PartnershipType.LOCAL,
                List.of(
                        partner(GMINA, Part.of(Role.PARTNER)),
                        partner(SCHOOL, unitOf(GMINA)),
                        partner(BRIDGE, Part.of(Role.PARTNER))));

        assertThat(withUnit.give(BRIDGE, unitOf(SCHOOL))).isEqualTo(new Refused<>(PARTY_NOT_A_PARTNER));
        assertThat(withUnit.give(GMINA, unitOf(BRIDGE))).isEqualTo(new Refused<>(UNITS_ACT_FOR_IT));
        assertThat(withUnit.give(GMINA, Part.of(Role.OBSERVER))).isEqualTo(new Refused<>(UNITS_ACT_FOR_IT));
        assertThat(withUnit.give(GMINA, Part.of(Role.LEADER))).isInstanceOf(Done.class);
    }

    @Test
    void nobody_leaves_units_behind() {
        var withUnit = List.of(
                partner(GMINA, Part.of(Role.LEADER)),
                partner(BRIDGE, Part.of(Role.PARTNER)),
                partner(SCHOOL, unitOf(BRIDGE)));
        var here = new Roles(PartnershipType.LOCAL, withUnit);

        assertThat(LeavingDesk.whyNotLeave(LifeState.ACTIVE, here, BRIDGE)).contains(LeavingRefusal.UNITS_ACT_FOR_IT);
        assertThat(LeavingDesk.whyNotLeave(LifeState.ACTIVE, here, SCHOOL)).isEmpty();
    }

    @Test
    void who_is_no_partner_gets_no_role() {
        assertThatThrownBy(() -> roles.give(new OrganisationId(Ids.of("bank")), Part.of(Role.LEADER)))
                .isInstanceOf(NotFound.class);
    }

    private static Part unitOf(OrganisationId party) {
        return new Part(Role.IMPLEMENTING_UNIT, Optional.of(party), false);
    }

    private static Membership partner(OrganisationId organisation, Part part) {
        return new Membership(organisation, part, false, false, LocalDate.EPOCH, List.of());
    }
}
