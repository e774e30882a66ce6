package org.osnowa.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.LifeDesk;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.PartnershipDesk;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.rules.PartnershipType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What counts is how a partnership is when somebody acts, and not how it was when they looked. */
@OsnowaTest
@Transactional
class StaleLookTest {

    private static final OrganisationId BAKERY = new OrganisationId(Ids.of("demo O22"));

    @Autowired
    private RoleDesk roles;

    @Autowired
    private LeavingDesk leaving;

    @Autowired
    private LifeDesk lives;

    @Autowired
    private PartnershipDesk describing;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void what_has_ended_since_gives_no_roles_and_lets_nobody_leave() {
        var looked = partnerships.get("nie-sami");
        var end = new Life(LifeState.CLOSED, LocalDate.now(clock), "Zrobiliśmy wszystko, co było do zrobienia.");
        assertThat(lives.lead(looked, looked.version(), end, magdalena())).isInstanceOf(Done.class);

        assertThat(roles.give(looked, BAKERY, Part.of(Role.OBSERVER), plain(), magdalena()))
                .isEqualTo(new Refused<>(RoleRefusal.ENDED));
        assertThat(leaving.leave(looked, BAKERY, "Dość", new Visitor(magdalena())))
                .isEqualTo(new Refused<>(LeavingRefusal.ENDED));
    }

    @Test
    void what_is_no_project_any_more_has_no_lead_partner() {
        var before = partnerships.get("nie-sami");
        describing.classify(before, before.version(), PartnershipType.PROJECT, null, magdalena());
        var looked = partnerships.get("nie-sami");
        describing.classify(looked, looked.version(), PartnershipType.LOCAL, null, magdalena());

        assertThat(roles.give(looked, BAKERY, Part.of(Role.LEAD_PARTNER), plain(), magdalena()))
                .isEqualTo(new Refused<>(RoleRefusal.LEAD_PARTNER_IN_PROJECTS_ONLY));
    }

    private static String plain() {
        return RoleForm.seen(new Part(Role.PARTNER, Optional.empty(), false));
    }

    private Person magdalena() {
        return people.withEmail("magdalena@zdrojewice.example").orElseThrow();
    }
}
