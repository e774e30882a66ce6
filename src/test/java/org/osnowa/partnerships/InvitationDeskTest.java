package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_ANSWERED;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_A_PARTNER;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_INVITED;
import static org.osnowa.partnerships.InvitationRefusal.NOT_AT_WORK;
import static org.osnowa.partnerships.InvitationRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.letters.LetterRefusal;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Answer.Kind;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.partnerships.InvitationDesk.Described;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.PartnershipDesk.Start;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class InvitationDeskTest {

    private static final Described WATCHMAKER = new Described("Zegarmistrz Tik", OrganisationKind.PRZEDSIEBIORCA_CEIDG);

    @Autowired
    private InvitationDesk desk;

    @Autowired
    private PartnershipDesk starting;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Memberships memberships;

    @Autowired
    private LifeDesk lives;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Test
    void an_invitation_comes_back_as_it_went_in() {
        var invitation = invited("tik@zegarek.example");

        assertThat(invitations.get(invitation.id(), nieSami().id()))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*sending\\.(at|expires)")
                .isEqualTo(invitation);
    }

    @Test
    void the_letter_is_written_with_the_invitation_and_holds_no_link() {
        var invitation = invited("tik@zegarek.example");

        var body = bodyOf(invitation);

        assertThat(body).contains("Zegarmistrz Tik", "Nie sami", "[link]").doesNotContain(tokenOf(invitation));
    }

    @Test
    void the_letter_says_whom_to_ask_where_to_read_more_and_that_only_the_newest_counts() {
        var body = bodyOf(invited("tik@zegarek.example")).replace('\u00a0', ' ');

        assertThat(body)
                .contains("/partnerships/nie-sami\n", "Pytania: Magdalena, ", "tylko odnośnik z nowszego")
                .doesNotContainIgnoringCase("kliknij");
    }

    @Test
    void the_token_of_the_letter_opens_this_invitation_and_a_changed_one_nothing() {
        var invitation = invited("tik@zegarek.example");
        var token = tokenOf(invitation);

        assertThat(invitations.byToken(token)).map(Invitation::id).contains(invitation.id());
        assertThat(invitations.byToken(token.substring(1) + "A")).isEmpty();
    }

    @Test
    void one_that_turned_out_to_be_another_joins_as_that_other() {
        var invitation = invited("tik@zegarek.example");
        done(desk.answer(tokenOf(invitation), says(Kind.YES_PRELIMINARY), WATCHMAKER));
        var said = invitations.get(invitation.id(), nieSami().id());
        var twin = said.invited().organisation().orElseThrow();
        var guild = new OrganisationId(Ids.of("demo O28"));
        db.sql("update organisations set merged_into = :guild where id = :twin")
                .param("guild", guild.value())
                .param("twin", twin.value())
                .update();

        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.YES), WATCHMAKER));

        assertThat(memberships.has(nieSami().id(), guild)).isTrue();
    }

    @Test
    void a_yes_makes_a_partner_with_who_speaks_for_it() {
        var invitation = invited("tik@zegarek.example");

        var answered = done(desk.answer(tokenOf(invitation), says(Kind.YES), WATCHMAKER));

        var organisation = answered.invited().organisation().orElseThrow();
        var entry = organisations.get(organisation);
        assertThat(entry.profile().name()).isEqualTo("Zegarmistrz Tik");
        assertThat(entry.provenance().source()).as("no register, and public").isNull();
        var joined = memberships.in(nieSami().id()).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst();
        assertThat(joined).hasValueSatisfying(membership -> {
            assertThat(membership.representative()).contains(new Representative("Tik", Scope.DECIDES));
            assertThat(membership.preliminary()).isFalse();
        });
    }

    @Test
    void a_preliminary_yes_that_becomes_a_no_leaves_no_partner() {
        var invitation = invited("tik@zegarek.example");
        var yes = done(desk.answer(tokenOf(invitation), says(Kind.YES_PRELIMINARY), WATCHMAKER));
        var organisation = yes.invited().organisation().orElseThrow();
        assertThat(memberships.has(nieSami().id(), organisation)).isTrue();

        var again = done(desk.resend(nieSami(), invitation.id()));
        done(desk.answer(tokenOf(again), says(Kind.NO), WATCHMAKER));

        assertThat(memberships.has(nieSami().id(), organisation)).isFalse();
    }

    @Test
    void an_old_invitation_makes_no_sure_partner_unsure_and_puts_nobody_out() {
        var organisation = stranger();
        var invitation = invited(organisation);
        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.MAYBE), WATCHMAKER));
        joins(organisation, false);

        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.YES_PRELIMINARY), WATCHMAKER));
        assertThat(memberships.preliminary(nieSami().id(), organisation)).isFalse();
        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.NO), WATCHMAKER));
        assertThat(memberships.has(nieSami().id(), organisation)).isTrue();
    }

    @Test
    void a_no_puts_nobody_out_who_came_in_by_another_way() {
        var organisation = stranger();
        var invitation = invited(organisation);
        joins(organisation, true);

        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.NO), WATCHMAKER));

        assertThat(memberships.has(nieSami().id(), organisation)).isTrue();
    }

    @Test
    void who_comes_in_by_another_way_has_no_invitation_left_to_answer() {
        var organisation = stranger();
        var invitation = invited(organisation);
        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.MAYBE), WATCHMAKER));

        news.publishEvent(new PartnerJoined(nieSami().id(), organisation));

        assertThat(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.NO), WATCHMAKER))
                .isEqualTo(new Refused<>(WITHDRAWN));
    }

    @Test
    void the_invitation_by_which_somebody_came_in_waits_for_the_final_yes() {
        var organisation = stranger();
        var invitation = invited(organisation);

        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.YES_PRELIMINARY), WATCHMAKER));
        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.YES), WATCHMAKER));

        assertThat(memberships.preliminary(nieSami().id(), organisation)).isFalse();
    }

    /** Neither a partner nor invited. */
    private OrganisationId stranger() {
        return new OrganisationId(db.sql("""
                select id
                  from organisations
                 where merged_into is null
                   and id not in (select organisation from memberships where partnership = :partnership)
                   and id not in (select organisation
                                    from invitations
                                   where partnership = :partnership
                                     and organisation is not null)
                 order by id
                 limit 1
                """)
                .param("partnership", nieSami().id().value())
                .query(UUID.class)
                .single());
    }

    private Invitation invited(OrganisationId organisation) {
        var invited = new Invited(Optional.of(organisation), "Nieznajomi", null, "nieznajomi@obcy.example");
        return done(desk.invite(nieSami(), invited, asking(), "pl"));
    }

    private void joins(OrganisationId organisation, boolean preliminary) {
        var today = LocalDate.now(clock);
        memberships.join(
                nieSami().id(), new Membership(organisation, Role.PARTNER, false, preliminary, today, List.of()));
    }

    @Test
    void a_full_mailbox_of_the_inviter_stops_no_answer() {
        for (var number = 0; number < 14; number++) {
            var invitation = invited("tik" + number + "@zegarek.example");
            done(desk.answer(tokenOf(invitation), says(Kind.MAYBE), WATCHMAKER));
        }

        assertThat(db.sql("select count(*) from letters where address = 'magdalena@zdrojewice.example'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(14);
    }

    @Test
    void a_maybe_makes_no_partner_and_no_entry_in_the_directory() {
        var before = memberships.in(nieSami().id()).size();
        var invitation = invited("tik@zegarek.example");

        var answered = done(desk.answer(tokenOf(invitation), says(Kind.MAYBE), WATCHMAKER));

        assertThat(answered.invited().organisation()).isEmpty();
        assertThat(memberships.in(nieSami().id())).hasSize(before);
    }

    @Test
    void the_inviter_gets_a_letter_with_the_answer() {
        var invitation = invited("tik@zegarek.example");

        desk.answer(tokenOf(invitation), says(Kind.MAYBE), WATCHMAKER);

        assertThat(db.sql("select subject from letters where address = 'magdalena@zdrojewice.example'")
                        .query(String.class)
                        .list())
                .anyMatch(subject -> subject.contains("Zegarmistrz Tik") && subject.contains("może"));
    }

    @Test
    void asking_again_closes_the_old_link() {
        var invitation = invited("tik@zegarek.example");
        var old = tokenOf(invitation);

        var again = done(desk.resend(nieSami(), invitation.id()));

        assertThat(invitations.byToken(old)).isEmpty();
        assertThat(invitations.byToken(tokenOf(again))).isPresent();
    }

    @Test
    void asking_again_takes_back_the_letter_that_has_not_left() {
        var invitation = invited("tik@zegarek.example");

        var again = done(desk.resend(nieSami(), invitation.id()));

        assertThat(stateOfLetter(invitation)).isEqualTo("WITHDRAWN");
        assertThat(stateOfLetter(again)).isEqualTo("WAITING");
    }

    @Test
    void the_longest_name_keeps_nobody_from_answering() {
        var invited = new Invited(Optional.empty(), "ą".repeat(300), null, "tik@zegarek.example");
        var invitation = done(desk.invite(nieSami(), invited, asking(), "pl"));

        assertThat(desk.answer(tokenOf(invitation), says(Kind.MAYBE), WATCHMAKER))
                .isInstanceOf(Done.class);
    }

    @Test
    void what_has_ended_takes_nobody_in_and_asks_nobody_again() {
        var invitation = invited("tik@zegarek.example");
        db.sql("update invitations set expires_at = now() - interval '1 day' where id = :id")
                .param("id", invitation.id().value())
                .update();
        assertThat(toAskAgain()).contains(WATCHMAKER.name());
        var looked = nieSami();

        var why = "Zrobiliśmy wszystko, co było do zrobienia.";
        var end = new Life(LifeState.CLOSED, LocalDate.now(clock), why);
        assertThat(lives.lead(nieSami(), nieSami().version(), end, magdalena())).isInstanceOf(Done.class);

        assertThat(toAskAgain()).doesNotContain(WATCHMAKER.name());
        assertThat(desk.resend(nieSami(), invitation.id())).isEqualTo(new Refused<>(NOT_AT_WORK));
        assertThat(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.YES), WATCHMAKER))
                .isEqualTo(new Refused<>(NOT_AT_WORK));
        assertThat(desk.enterAnswer(looked, invitation.id(), says(Kind.YES), WATCHMAKER))
                .as("who looked before it ended")
                .isEqualTo(new Refused<>(NOT_AT_WORK));
        done(desk.enterAnswer(nieSami(), invitation.id(), says(Kind.NO), WATCHMAKER));
    }

    private List<@Nullable String> toAskAgain() {
        return waiting.of(magdalena()).stream()
                .filter(each -> each.kind() == MatterKind.ASK_AGAIN)
                .map(Waiting.Matter::who)
                .toList();
    }

    @Test
    void an_address_is_invited_once_whatever_its_case() {
        invited("tik@zegarek.example");

        assertThat(invite("TIK@zegarek.example")).isEqualTo(new Refused<>(ALREADY_INVITED));
    }

    @Test
    void a_partner_is_not_invited_again() {
        var partner = memberships.in(nieSami().id()).getFirst().organisation();
        var invited = new Invited(Optional.of(partner), "MGOPS", null, "ktos@mgops.example");

        assertThat(desk.invite(nieSami(), invited, asking(), "pl")).isEqualTo(new Refused<>(ALREADY_A_PARTNER));
    }

    @Test
    void who_wants_no_letters_gets_none_and_is_not_listed_as_invited() {
        db.sql("insert into unwanted_addresses (address) values ('tik@zegarek.example')")
                .update();

        assertThat(invite("Tik@zegarek.example")).isEqualTo(new Refused<>(LetterRefusal.UNWANTED));
        assertThat(invitations.of(nieSami().id()))
                .noneMatch(each -> each.invited().address().equalsIgnoreCase("tik@zegarek.example"));
    }

    @Test
    void an_invitation_taken_back_before_it_left_never_leaves() {
        var invitation = invited("tik@zegarek.example");

        desk.withdraw(nieSami(), invitation.id(), magdalena());

        assertThat(stateOfLetter(invitation)).isEqualTo("WITHDRAWN");
    }

    @Test
    void another_partnerships_invitation_does_not_exist_here() {
        var invitation = invited("tik@zegarek.example");
        var elsewhere = partnerships.get("drugi-start");

        assertThatThrownBy(() -> desk.resend(elsewhere, invitation.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.withdraw(elsewhere, invitation.id(), magdalena()))
                .isInstanceOf(NotFound.class);
    }

    /** Twenty browsers, one link: this test commits. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twenty_answers_at_once_leave_one_answer_and_one_partner() throws InterruptedException {
        var stage = own("Wyścig " + UUID.randomUUID());
        var invited = new Invited(Optional.empty(), WATCHMAKER.name(), null, UUID.randomUUID() + "@race.example");
        var invitation = done(desk.invite(stage, invited, asking(), "pl"));
        var token = tokenOf(invitation);

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            many.invokeAll(IntStream.range(0, 20)
                    .<Callable<Object>>mapToObj(number -> () -> desk.answer(
                            token,
                            says(Kind.YES),
                            new Described("Wyścig " + invitation.id(), OrganisationKind.PRZEDSIEBIORCA_CEIDG)))
                    .toList());
        }

        assertThat(db.sql("select count(*) from invitation_answers where invitation = :id")
                        .param("id", invitation.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(db.sql("select count(*) from organisations where name = :name")
                        .param("name", "Wyścig " + invitation.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(desk.answer(token, says(Kind.NO), new Described("x", null)))
                .isEqualTo(new Refused<>(ALREADY_ANSWERED));
    }

    /** A partnership that other tests do not look at. */
    private Partnership own(String name) {
        var matter = "Sprawa, na której nikt inny nie stoi: dwadzieścia przeglądarek odpowiada naraz na jeden list.";
        var area = nieSami().area();
        var start = new Start(name, matter, area, InitiatorType.PERSONS, List.of(), null);
        var kasia = people.withEmail("kasia@zdrojewice.example").orElseThrow();
        return ((Done<Partnership>) starting.start(start, kasia)).value();
    }

    private Person magdalena() {
        return people.withEmail("magdalena@zdrojewice.example").orElseThrow();
    }

    private Partnership nieSami() {
        return partnerships.get("nie-sami");
    }

    private Asking asking() {
        var magdalena = people.withEmail("magdalena@zdrojewice.example").orElseThrow();
        return new Asking("naprawa budzików", "stali klienci", magdalena.id(), Optional.empty());
    }

    private Outcome<Invitation> invite(String address) {
        var invited = new Invited(Optional.empty(), WATCHMAKER.name(), WATCHMAKER.kind(), address);
        return desk.invite(nieSami(), invited, asking(), "pl");
    }

    private Invitation invited(String address) {
        return done(invite(address));
    }

    private static Invitation done(Outcome<Invitation> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<Invitation>) outcome).value();
    }

    private Answer says(Kind kind) {
        return new Answer(
                kind,
                kind == Kind.NO ? Answer.Reason.TIME : null,
                null,
                new Representative("Tik", Scope.DECIDES),
                Map.of(),
                "klienci",
                clock.instant(),
                Optional.empty());
    }

    private String tokenOf(Invitation invitation) {
        var link = invitation.link();
        return tokens.token(link.purpose(), link.subject(), link.generation());
    }

    private String stateOfLetter(Invitation invitation) {
        return db.sql("select state from letters where id = :id")
                .param("id", invitation.sending().letter())
                .query(String.class)
                .single();
    }

    private String bodyOf(Invitation invitation) {
        return db.sql("select body from letters where id = :id")
                .param("id", invitation.sending().letter())
                .query(String.class)
                .single();
    }
}
