package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Invitation.State;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PartnershipTiesTest {

    private static final OrganisationId MGOPS = new OrganisationId(Ids.of("demo O02"));
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

    @Autowired
    private JdbcClient db;

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
    void no_invitation_goes_on_asking_one_that_is_gone_or_a_sure_partner() {
        var nieSami = partnerships.get("nie-sami").id();
        db.sql("update invitations set over_at = null, withdrawn_at = null where organisation = :guild")
                .param("guild", GUILD.value())
                .update();
        var before = standing(nieSami);
        assertThat(before).contains(GUILD);

        var moved = ties.move(GUILD, PHARMACY);

        assertThat(asked(nieSami, GUILD)).isFalse();
        assertThat(asked(nieSami, PHARMACY)).isFalse();
        ties.moveBack(moved, GUILD, PHARMACY);
        assertThat(standing(nieSami)).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<OrganisationId> standing(PartnershipId partnership) {
        return invitations.of(partnership).stream()
                .filter(each -> each.state() == State.OPEN || each.state() == State.ANSWERED)
                .flatMap(each -> each.invited().organisation().stream())
                .toList();
    }

    /** Whether it may still answer. */
    private boolean asked(PartnershipId partnership, OrganisationId organisation) {
        return invitations.of(partnership).stream()
                .filter(each -> each.invited()
                        .organisation()
                        .filter(organisation::equals)
                        .isPresent())
                .anyMatch(each -> each.whyNotEnterAnswer().isEmpty());
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

    @Test
    void the_one_that_stays_takes_the_stronger_role_and_gives_it_back() {
        var nieSami = partnerships.get("nie-sami").id();
        var before = memberships.in(nieSami);
        assertThat(of(MGOPS, nieSami).role()).isEqualTo(Role.LEADER);

        var moved = ties.move(MGOPS, BAKERY);

        assertThat(of(BAKERY, nieSami)).satisfies(bakery -> {
            assertThat(bakery.role()).isEqualTo(Role.LEADER);
            assertThat(bakery.initiating()).isTrue();
        });
        ties.moveBack(moved, MGOPS, BAKERY);
        assertThat(memberships.in(nieSami)).isEqualTo(before);
    }

    @Test
    void a_leader_that_becomes_one_with_a_plain_partner_leaves_exactly_one_leader() {
        var nieSami = partnerships.get("nie-sami").id();

        ties.move(MGOPS, BAKERY);

        assertThat(leaders(nieSami)).containsExactly(BAKERY);
        db.sql("set constraints all immediate").update();
    }

    @Test
    void who_comes_back_from_a_merge_does_not_lead_beside_another() {
        var nieSami = partnerships.get("nie-sami").id();
        var moved = ties.move(MGOPS, BAKERY);
        memberships.give(nieSami, BAKERY, Part.of(Role.PARTNER));
        memberships.give(nieSami, PHARMACY, new Part(Role.LEADER, Optional.empty(), true));

        ties.moveBack(moved, MGOPS, BAKERY);

        assertThat(leaders(nieSami)).containsExactly(PHARMACY);
        assertThat(of(MGOPS, nieSami).role()).isEqualTo(Role.PARTNER);
        db.sql("set constraints all immediate").update();
    }

    @Test
    void two_leaders_cannot_be_written_down() {
        var nieSami = partnerships.get("nie-sami").id();
        memberships.give(nieSami, PHARMACY, Part.of(Role.LEADER));

        assertThatThrownBy(() -> db.sql("set constraints all immediate").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void who_acted_in_the_name_of_a_merged_organisation_acts_for_the_one_that_stays() {
        var drugiStart = partnerships.get("drugi-start").id();
        var powiat = new OrganisationId(Ids.of("demo O11"));
        var labourOffice = new OrganisationId(Ids.of("demo O04"));

        var moved = ties.move(powiat, GUILD);

        assertThat(of(labourOffice, drugiStart).part().party()).contains(GUILD);
        ties.moveBack(moved, powiat, GUILD);
        assertThat(of(labourOffice, drugiStart).part().party()).contains(powiat);
    }

    @Test
    void a_unit_that_becomes_one_with_a_party_that_had_left_acts_in_nobodys_name() {
        var drugiStart = partnerships.get("drugi-start").id();
        var powiat = new OrganisationId(Ids.of("demo O11"));
        var labourOffice = new OrganisationId(Ids.of("demo O04"));
        memberships.leave(drugiStart, powiat, LocalDate.of(2026, 11, 24));

        var moved = ties.move(labourOffice, powiat);

        assertThat(of(powiat, drugiStart).part().party()).isEmpty();
        ties.moveBack(moved, labourOffice, powiat);
        assertThat(of(labourOffice, drugiStart).part().party()).contains(powiat);
    }

    private List<OrganisationId> leaders(PartnershipId partnership) {
        return memberships.in(partnership).stream()
                .filter(each -> each.role().leads())
                .map(Membership::organisation)
                .toList();
    }

    @Test
    void one_that_had_left_goes_on_in_the_other_s_place() {
        var nieSami = partnerships.get("nie-sami").id();
        memberships.leave(nieSami, PHARMACY, LocalDate.of(2026, 11, 24));
        var before = memberships.in(nieSami);

        var moved = ties.move(BAKERY, PHARMACY);

        assertThat(partners("nie-sami")).contains(PHARMACY).doesNotContain(BAKERY);
        assertThat(memberships.in(nieSami)).hasSameSizeAs(before);
        ties.moveBack(moved, BAKERY, PHARMACY);
        assertThat(memberships.in(nieSami)).isEqualTo(before);
    }

    @Test
    void what_changed_after_the_merge_is_not_overwritten_by_its_undoing() {
        var nieSami = partnerships.get("nie-sami").id();
        var moved = ties.move(MGOPS, BAKERY);
        memberships.leave(nieSami, BAKERY, LocalDate.of(2027, 1, 1));

        ties.moveBack(moved, MGOPS, BAKERY);

        assertThat(partners("nie-sami")).contains(MGOPS).doesNotContain(BAKERY);
    }

    @Test
    void everybody_who_spoke_for_either_speaks_for_the_one_that_stays() {
        var nieSami = partnerships.get("nie-sami").id();
        var before = memberships.in(nieSami);

        var moved = ties.move(BAKERY, PHARMACY);

        assertThat(of(PHARMACY, nieSami).representatives())
                .extracting(Representative::name)
                .containsExactlyInAnyOrder("Joanna, farmaceutka", "Robert, właściciel");
        ties.moveBack(moved, BAKERY, PHARMACY);
        assertThat(memberships.in(nieSami)).isEqualTo(before);
    }

    @Test
    void who_left_and_came_back_keeps_both_times_also_through_a_merge() {
        var nieSami = partnerships.get("nie-sami").id();
        var bakery = of(BAKERY, nieSami);
        memberships.leave(nieSami, BAKERY, LocalDate.of(2026, 11, 24));
        memberships.join(nieSami, bakery);

        var moved = ties.move(BAKERY, GUILD);

        assertThat(times(nieSami, GUILD)).isEqualTo(2);
        assertThat(of(GUILD, nieSami).representatives()).hasSize(1);
        ties.moveBack(moved, BAKERY, GUILD);
        assertThat(times(nieSami, BAKERY)).isEqualTo(2);
        assertThat(times(nieSami, GUILD)).isZero();
    }

    private long times(PartnershipId partnership, OrganisationId organisation) {
        return db.sql(
                        "select count(*) from memberships where partnership = :partnership and organisation = :organisation")
                .param("partnership", partnership.value())
                .param("organisation", organisation.value())
                .query(Long.class)
                .single();
    }

    private Membership of(OrganisationId organisation, PartnershipId partnership) {
        return memberships.in(partnership).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
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
