package org.osnowa.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.PersonId;
import org.osnowa.disputes.Dispute.Acceptance;
import org.osnowa.disputes.Dispute.Ending;
import org.osnowa.disputes.Dispute.Lead;
import org.osnowa.disputes.Dispute.Proposal;
import org.osnowa.disputes.Dispute.Reach;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Dispute.Step;
import org.osnowa.disputes.Place.Part;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;

class DisputeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final PersonId TADEUSZ = new PersonId(Ids.of("tadeusz"));
    private static final PersonId JOANNA = new PersonId(Ids.of("joanna"));
    private static final PersonId MAGDALENA = new PersonId(Ids.of("magdalena"));
    private static final OrganisationId BRIDGE = new OrganisationId(Ids.of("bridge"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("pharmacy"));
    private static final OrganisationId WELFARE = new OrganisationId(Ids.of("welfare"));
    private static final UUID OURS = Ids.of("ours");
    private static final UUID THEIRS = Ids.of("theirs");

    @Test
    void who_raised_it_has_a_place_while_they_speak_for_that_partner() {
        var dispute = dispute(false, Lead.of(DisputeLead.COORDINATOR), false);

        assertThat(part(dispute, somebody(TADEUSZ, Set.of(BRIDGE), Set.of()))).contains(Part.RAISED);
        assertThat(part(dispute, somebody(TADEUSZ, Set.of(), Set.of()))).isEmpty();
        assertThat(part(dispute, somebody(JOANNA, Set.of(BRIDGE), Set.of(BRIDGE))))
                .contains(Part.RAISED);
        assertThat(part(dispute, somebody(JOANNA, Set.of(BRIDGE), Set.of())))
                .as("who is only consulted reads what they raised themselves")
                .isEmpty();
    }

    @Test
    void the_other_side_has_a_place_once_it_is_told() {
        var joanna = somebody(JOANNA, Set.of(PHARMACY), Set.of(PHARMACY));

        assertThat(part(dispute(false, Lead.of(DisputeLead.COORDINATOR), false), joanna))
                .isEmpty();
        assertThat(part(dispute(false, Lead.of(DisputeLead.COORDINATOR), true), joanna))
                .contains(Part.OTHER);
    }

    @Test
    void who_coordinates_leads_only_where_no_coordinator_speaks_for_a_side() {
        var dispute = dispute(false, Lead.of(DisputeLead.COORDINATOR), false);

        assertThat(part(dispute, coordinator(Set.of(WELFARE), Set.of(WELFARE)))).contains(Part.LEADS);
        assertThat(part(dispute, coordinator(Set.of(WELFARE), Set.of(WELFARE, PHARMACY))))
                .as("another coordinator speaks for the other side")
                .isEmpty();
        assertThat(part(dispute, coordinator(Set.of(WELFARE), Set.of(WELFARE, BRIDGE))))
                .as("another coordinator speaks for who raised it")
                .isEmpty();
    }

    @Test
    void of_a_dispute_about_the_coordination_no_coordinator_has_a_place_before_they_are_told() {
        for (var lead : List.of(
                Lead.of(DisputeLead.COORDINATOR),
                Lead.of(DisputeLead.ADMINISTRATOR),
                Lead.partner(MAGDALENA, WELFARE),
                new Lead(
                        DisputeLead.MEDIATOR,
                        Optional.of(MAGDALENA),
                        Optional.empty(),
                        Optional.of(Ids.of("letter")),
                        true,
                        Optional.empty()))) {
            var dispute = dispute(true, lead, false);

            assertThat(part(dispute, coordinator(Set.of(WELFARE, BRIDGE), Set.of(WELFARE, BRIDGE))))
                    .as("deciding for who raised it, lead %s", lead.kind())
                    .isEmpty();
            assertThat(part(dispute, coordinator(Set.of(WELFARE), Set.of(WELFARE))))
                    .as("lead %s", lead.kind())
                    .isEmpty();
        }
    }

    @Test
    void a_coordinator_who_raised_it_themselves_reads_it() {
        var dispute = dispute(true, Lead.of(DisputeLead.NOBODY), false);
        var tadeusz = new Onlooker(TADEUSZ, true, false, Set.of(BRIDGE), Set.of(), Set.of(BRIDGE));

        assertThat(part(dispute, tadeusz)).contains(Part.RAISED);
    }

    @Test
    void nobody_mediates_or_leads_who_speaks_for_a_side() {
        var letter = mediating(JOANNA);

        assertThat(part(dispute(false, letter, false), somebody(JOANNA, Set.of(PHARMACY), Set.of())))
                .isEmpty();
        assertThat(part(dispute(false, letter, false), somebody(JOANNA, Set.of(), Set.of())))
                .contains(Part.LEADS);
        assertThat(part(
                        dispute(false, Lead.mediator(Ids.of("letter"), Instant.EPOCH), false),
                        somebody(JOANNA, Set.of(), Set.of())))
                .as("who has not agreed yet")
                .isEmpty();
    }

    @Test
    void what_was_said_of_the_coordination_stays_closed_to_who_hands_it_over() {
        var former = new Onlooker(MAGDALENA, false, true, Set.of(BRIDGE), Set.of(BRIDGE), Set.of(WELFARE));
        var outsider = new Onlooker(MAGDALENA, false, true, Set.of(WELFARE), Set.of(WELFARE), Set.of());

        assertThat(part(dispute(true, Lead.of(DisputeLead.NOBODY), false), former))
                .as("of another who never coordinated")
                .contains(Part.RAISED);
        assertThat(part(kept(Lead.of(DisputeLead.NOBODY), false), former)).isEmpty();
        for (var lead :
                List.of(Lead.of(DisputeLead.ADMINISTRATOR), Lead.partner(MAGDALENA, WELFARE), mediating(MAGDALENA))) {
            assertThat(part(kept(lead, false), outsider))
                    .as("lead %s", lead.kind())
                    .isEmpty();
        }
        assertThat(kept(Lead.of(DisputeLead.NOBODY), false).opensTo(outsider, true))
                .isFalse();
        assertThat(kept(Lead.of(DisputeLead.NOBODY), false).opensTo(outsider, false))
                .isFalse();
        assertThat(part(
                        kept(Lead.of(DisputeLead.NOBODY), true),
                        somebody(MAGDALENA, Set.of(PHARMACY), Set.of(PHARMACY))))
                .as("as the other side, once it was told")
                .contains(Part.OTHER);
    }

    @Test
    void who_raised_it_writes_only_where_everybody_can_see_that_it_is_the_other_side() {
        var raised = new Place(Part.RAISED, Optional.of(OURS));
        var shown = new Reach(false, Optional.of("apteka@zdrojewice.example"));

        assertThat(Dispute.whyNotReach(raised, shown, "drugi.adres@tadeusz.example"))
                .contains(DisputeRefusal.NOT_SHOWN_ADDRESS);
        assertThat(Dispute.whyNotReach(raised, new Reach(false, Optional.empty()), "drugi.adres@tadeusz.example"))
                .contains(DisputeRefusal.NOT_SHOWN_ADDRESS);
        assertThat(Dispute.whyNotReach(raised, shown, "Apteka@zdrojewice.example"))
                .isEmpty();
        assertThat(Dispute.whyNotReach(Place.LEADS, shown, "joanna@poza.example"))
                .isEmpty();
        assertThat(Dispute.whyNotReach(Place.LEADS, new Reach(true, Optional.empty()), "joanna@poza.example"))
                .contains(DisputeRefusal.DECIDES_HERE);
    }

    @Test
    void the_link_of_the_other_side_opens_to_nobody_who_speaks_for_who_raised_it() {
        var dispute = dispute(false, Lead.of(DisputeLead.NOBODY), true);

        assertThat(dispute.opensTo(somebody(TADEUSZ, Set.of(BRIDGE), Set.of()), false))
                .isFalse();
        assertThat(dispute.opensTo(somebody(MAGDALENA, Set.of(BRIDGE), Set.of()), false))
                .isFalse();
        assertThat(dispute.opensTo(somebody(JOANNA, Set.of(PHARMACY), Set.of()), false))
                .isTrue();
    }

    @Test
    void it_waits_for_another_lead_when_who_led_fell_away_or_never_answered() {
        var now = Instant.parse("2026-12-01T10:00:00Z");
        var partner = dispute(false, Lead.partner(MAGDALENA, WELFARE), false);

        assertThat(partner.leaderless(List.of(somebody(MAGDALENA, Set.of(WELFARE), Set.of(WELFARE))), now))
                .isFalse();
        assertThat(partner.leaderless(List.of(somebody(MAGDALENA, Set.of(), Set.of())), now))
                .as("decides there no more")
                .isTrue();
        assertThat(partner.leaderless(List.of(), now))
                .as("has a closed account")
                .isTrue();
        assertThat(dispute(false, mediating(JOANNA), false)
                        .leaderless(List.of(somebody(JOANNA, Set.of(PHARMACY), Set.of())), now))
                .as("speaks for a side now")
                .isTrue();
        assertThat(dispute(false, Lead.mediator(Ids.of("letter"), now.plusSeconds(1)), false)
                        .leaderless(List.of(), now))
                .isFalse();
        assertThat(dispute(false, Lead.mediator(Ids.of("letter"), now), false).leaderless(List.of(), now))
                .as("did not answer in time")
                .isTrue();
        assertThat(dispute(false, Lead.of(DisputeLead.COORDINATOR), false)
                        .leaderless(List.of(coordinator(Set.of(WELFARE), Set.of(WELFARE))), now))
                .isFalse();
        assertThat(dispute(false, Lead.of(DisputeLead.COORDINATOR), false).leaderless(List.of(), now))
                .as("nobody coordinates")
                .isTrue();
    }

    @Test
    void only_who_raised_it_tells_the_coordinators_of_a_dispute_about_them() {
        var dispute = dispute(true, Lead.of(DisputeLead.NOBODY), false);
        var raised = new Place(Part.RAISED, Optional.of(OURS));

        assertThat(dispute.whyNotTell(Place.LEADS, Set.of())).contains(DisputeRefusal.NOT_YOURS);
        assertThat(dispute.whyNotTell(raised, Set.of())).isEmpty();
        assertThat(dispute(false, Lead.of(DisputeLead.NOBODY), false).whyNotTell(Place.LEADS, Set.of()))
                .isEmpty();
        assertThat(dispute(false, Lead.of(DisputeLead.NOBODY), true).whyNotTell(raised, Set.of()))
                .contains(DisputeRefusal.TOLD_ALREADY);
    }

    @Test
    void it_goes_forward_and_within_a_year() {
        var dispute = dispute(false, Lead.of(DisputeLead.NOBODY), false);

        assertThat(dispute.whyNotMoveOn(Place.LEADS, DisputeStep.TALK, TODAY, TODAY))
                .contains(DisputeRefusal.STEP_BACK);
        assertThat(dispute.whyNotMoveOn(Place.LEADS, DisputeStep.STEERING, TODAY, TODAY))
                .isEmpty();
        assertThat(dispute.whyNotMoveOn(Place.LEADS, DisputeStep.MEDIATION, TODAY.minusDays(1), TODAY))
                .contains(DisputeRefusal.STEP_DAY);
        assertThat(dispute.whyNotMoveOn(
                        Place.LEADS, DisputeStep.MEDIATION, TODAY.plusYears(1).plusDays(1), TODAY))
                .contains(DisputeRefusal.STEP_DAY);
    }

    @Test
    void it_is_agreed_when_every_side_has_accepted_and_recorded_when_every_side_wants_it() {
        var dispute = dispute(false, Lead.of(DisputeLead.NOBODY), true);

        assertThat(dispute.agreedWith(new Acceptance(THEIRS, true))).isTrue();
        assertThat(dispute.agreedWith(new Acceptance(OURS, true))).isFalse();
        assertThat(dispute.recordedWith(new Acceptance(THEIRS, true))).isTrue();
        assertThat(dispute.recordedWith(new Acceptance(THEIRS, false))).isFalse();
        assertThat(dispute.whyNotAccept(new Place(Part.OTHER, Optional.of(THEIRS)), Ids.of("another"), THEIRS))
                .contains(DisputeRefusal.NO_PROPOSAL);
        assertThat(dispute.whyNotAccept(new Place(Part.OTHER, Optional.of(THEIRS)), Ids.of("proposal"), OURS))
                .contains(DisputeRefusal.NOT_YOURS);
        assertThat(dispute.whyNotAccept(Place.LEADS, Ids.of("proposal"), OURS))
                .contains(DisputeRefusal.ACCEPTED_ALREADY);
    }

    private static Optional<Part> part(Dispute dispute, Onlooker who) {
        return dispute.placeOf(who).map(Place::part);
    }

    private static Onlooker somebody(PersonId who, Set<OrganisationId> speaks, Set<OrganisationId> decides) {
        return new Onlooker(who, false, false, speaks, decides, Set.of(WELFARE));
    }

    private static Onlooker coordinator(Set<OrganisationId> decides, Set<OrganisationId> coordinatorsSpeakFor) {
        return new Onlooker(MAGDALENA, true, true, decides, decides, coordinatorsSpeakFor);
    }

    private static Lead mediating(PersonId who) {
        return new Lead(
                DisputeLead.MEDIATOR,
                Optional.of(who),
                Optional.empty(),
                Optional.of(Ids.of("letter")),
                true,
                Optional.empty());
    }

    /** About the coordination, when it was Magdalena's. */
    private static Dispute kept(Lead lead, boolean told) {
        return dispute(true, Set.of(MAGDALENA), lead, told);
    }

    private static Dispute dispute(boolean aboutCoordination, Lead lead, boolean told) {
        return dispute(aboutCoordination, Set.of(), lead, told);
    }

    /** Ours has accepted what is proposed. */
    private static Dispute dispute(boolean aboutCoordination, Set<PersonId> keptFrom, Lead lead, boolean told) {
        return new Dispute(
                new DisputeId(Ids.of("dispute")),
                new PartnershipId(Ids.of("partnership")),
                "Klucze",
                "Giną.",
                TADEUSZ,
                Instant.EPOCH,
                aboutCoordination,
                keptFrom,
                lead,
                List.of(
                        new Side(OURS, true, Optional.of(BRIDGE), Optional.empty()),
                        new Side(
                                THEIRS,
                                false,
                                Optional.of(PHARMACY),
                                told ? Optional.of(Instant.EPOCH) : Optional.empty())),
                List.of(new Step(
                        1,
                        DisputeStep.STEERING,
                        TODAY.minusDays(40),
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(new Proposal(Ids.of("proposal"), "Zgoda", List.of(new Acceptance(OURS, true)))),
                Ending.NONE,
                0);
    }
}
