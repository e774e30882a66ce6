package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.osnowa.commitments.CommitmentSamples.BAKERY;
import static org.osnowa.commitments.CommitmentSamples.PARISH;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.asking.Questions;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Partners without an account say by the link of a letter what came, and what stands in the way. */
class LettersStoryTest extends StoryTest {

    private static final Pattern SEEN = Pattern.compile("name=\"(seen\\[[^\"]+])\" value=\"([^\"]+)\"");
    private static final OrganisationId WELFARE_CENTRE = new OrganisationId(WELFARE);
    private static final String ANDRZEJ = "ks. Andrzej";
    /** A new one for each story, because an address gets so many letters an hour and no more. */
    private static final String NEW_ADDRESS = "parafia-%s@poza.example";

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private CommitmentDesk desk;

    @Autowired
    private DeliveryDesk deliveryDesk;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryFiles files;

    @Autowired
    private ConfirmationReminders reminders;

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private OrganisationTies askingTies;

    @Autowired
    private CommitmentTies ties;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private String parish = "";
    private final Map<OrganisationId, String> before = new HashMap<>();
    private Browser magdalena;
    private Partnership partnership;
    private Actor baker;

    @BeforeEach
    void withTheBakeryAndTheParish() {
        magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, BAKERY.value());
        join(path, PARISH.value());
        partnership = partnerships.get(path.split("/")[2]);
        baker = new Actor(
                Optional.of(people.withEmail("magdalena@zdrojewice.example")
                        .orElseThrow()
                        .id()),
                Set.of(BAKERY),
                Set.of(BAKERY),
                true);
        parish = NEW_ADDRESS.formatted(Ids.next().toString().substring(24));
        for (var each : List.of(PARISH, BAKERY)) {
            before.put(each, addressOf(each));
        }
        address(PARISH, parish);
        whatTheStoryToldIsOld();
    }

    /** Of what the demo community noted long ago the job has reminded before. */
    private void whatTheStoryToldIsOld() {
        db.sql("update deliveries set reminded_at = noted_at where reminded_at is null")
                .update();
    }

    /** Others read what the demo community says of the two. */
    @AfterEach
    void asTheyWere() {
        before.forEach(this::address);
    }

    // --- What came

    @Test
    void what_is_noted_asks_the_receiver_by_itself_and_once_a_day() {
        var bread = promised(true);
        delivered(bread, 40_00);

        assertThat(sentTo(parish)).hasSize(1).first().asString().contains("40 bochenków", "pieczywo do drzwi");
        delivered(bread, 30_00);
        assertThat(sentTo(parish)).as("the second of the day").hasSize(1);
        assertThat(words(guest().get(link()))).contains("40 bochenków", "30 bochenków");

        reminders.all();
        assertThat(sentTo(parish)).as("the job of the same day").hasSize(1);
        after(1);
        assertThat(sentTo(parish)).as("the next day").hasSize(2);
        after(1);
        assertThat(sentTo(parish)).as("nothing new").hasSize(2);
    }

    @Test
    void the_letters_that_go_by_themselves_have_one_link_until_it_is_taken_back() {
        var bread = promised(true);
        delivered(bread, 40_00);
        var first = link();
        after(1);
        delivered(bread, 30_00);
        assertThat(link()).isEqualTo(first);

        var path = "/partnerships/" + partnership.slug() + "/commitments/letters";
        assertThat(words(magdalena.get(path))).contains("potwierdzenia, list", parish);
        assertThat(magdalena
                        .post(path + "/confirmations/" + PARISH + "/revocation", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(words(guest().get(first)))
                .contains("Ten odnośnik został wycofany.")
                .doesNotContain("40 bochenków");
        assertThat(words(answer(guest(), first, "ALL"))).contains("został wycofany");
        var before = sentTo(parish).size();
        after(1);
        assertThat(sentTo(parish)).as("nothing by itself any more").hasSize(before);
    }

    @Test
    void looking_changes_nothing_and_each_button_answers_its_delivery() {
        var bread = promised(true);
        var first = delivered(bread, 40_00);
        var second = delivered(bread, 30_00);
        var third = delivered(bread, 20_00);
        var priest = guest();
        var page = priest.get(link());
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        priest.get(link());
        assertThat(stored(bread).confirmed()).as("mail scanners open links").isZero();

        assertThat(words(priest.post(link(), seen(page)))).contains("Wpisz imię i nazwisko osoby, która odpowiada.");
        assertThat(words(answer(priest, link(), "PART " + second))).contains("Wpisz");
        assertThat(words(answer(priest, link(), "NONE " + third))).contains("Napiszcie krótko, co się stało.");

        assertThat(answer(priest, link(), "ALL " + first).location()).isEqualTo(link());
        assertThat(stored(bread).confirmed()).isEqualTo(40_00);
        var part = answer(
                priest,
                link(),
                "PART " + second,
                Map.of("quantities[" + second + "]", "25", "remarks[" + second + "]", "Pięć spadło z wozu"));
        assertThat(part.status()).isEqualTo(303);
        answer(priest, link(), "NONE " + third, Map.of("remarks[" + third + "]", "Nikogo nie było"));

        assertThat(stored(bread).confirmed()).isEqualTo(65_00);
        assertThat(stored(bread).delivered()).isEqualTo(65_00);
        assertThat(words(priest.get(link())))
                .contains("Dziękujemy. Nic więcej nie czeka.", "dotarło: 25 bochenków", "nie dotarło");
        assertThat(sentTo("magdalena@zdrojewice.example"))
                .anyMatch(letter -> letter.contains("Nikogo nie było") && letter.contains(ANDRZEJ))
                .anyMatch(letter -> letter.contains("Dotarła część: 25 bochenków. Uwaga: Pięć spadło z wozu"));
        var told = stored(bread).delivery(first).state();
        assertThat(told).isInstanceOfSatisfying(Delivery.State.Confirmed.class, confirmed -> {
            assertThat(confirmed.by().saidBy()).contains(ANDRZEJ);
            assertThat(confirmed.by().organisation()).contains(PARISH);
            assertThat(confirmed.by().person()).isEmpty();
        });
    }

    @Test
    void of_two_browsers_that_press_at_once_one_confirms() throws Exception {
        var bread = promised(true);
        var delivery = delivered(bread, 40_00);
        var link = link();
        var pages = List.of(guest(), guest());
        pages.forEach(each -> each.get(link));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(pages.stream()
                    .map(each -> (Callable<Integer>)
                            () -> answer(each, link, "ALL " + delivery).status())
                    .toList());
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(stored(bread).entries())
                .filteredOn(each -> each.fact() instanceof Fact.Confirmed)
                .hasSize(1);
        assertThat(words(answer(guest(), link, "ALL " + delivery))).contains("To jest już potwierdzone.");
    }

    @Test
    void who_confirms_from_the_letter_sees_the_photo_until_it_is_answered() {
        var bread = promised(true);
        var delivery = delivered(bread, 40_00);
        var file = filed(bread, delivery);
        var address = link() + "/files/" + file;
        var priest = guest();

        assertThat(words(priest.get(link()))).contains("Zdjęcie 1: 40 bochenków", address);
        var photo = priest.get(address);
        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(photo.header("Cache-Control")).isEqualTo("no-store");
        assertThat(priest.get(link() + "x/files/" + file).status()).isEqualTo(404);
        assertThat(priest.get(link() + "/files/" + Ids.next()).status()).isEqualTo(404);

        var seen = seen(priest.get(link()));
        var another = filed(bread, delivery);
        var late = new HashMap<>(seen);
        late.putAll(Map.of("answer", "ALL " + delivery, "respondent", ANDRZEJ));
        assertThat(priest.post(link(), late).status())
                .as("another photo has come meanwhile")
                .isEqualTo(409);
        assertThat(priest.get(link() + "/files/" + another).status()).isEqualTo(200);

        assertThat(answer(priest, link(), "ALL " + delivery).status()).isEqualTo(303);
        assertThat(priest.get(address).status()).isEqualTo(404);
    }

    private FileId filed(CommitmentId id, DeliveryId delivery) {
        var person = baker.person().orElseThrow();
        var content = new DeliveryFile.Content(DeliveryFile.Kind.PHOTO, new byte[] {1}, 60, 40);
        var file = files.kept(files.keep(content, person), person).orElseThrow();
        done(deliveryDesk.addFile(partnership, id, delivery, file, baker));
        return file;
    }

    @Test
    void what_was_corrected_meanwhile_is_shown_and_not_confirmed() {
        var bread = promised(true);
        var delivery = delivered(bread, 40_00);
        var priest = guest();
        var page = priest.get(link());
        deliveryDesk.correct(
                partnership,
                bread,
                delivery,
                new DeliveryDesk.Note(60_00, today(), Optional.empty()),
                "pomyłka",
                baker);

        var fields = new HashMap<>(seen(page));
        fields.putAll(Map.of("answer", "ALL " + delivery, "respondent", ANDRZEJ));
        var late = priest.post(link(), fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Zgłoszenie zmieniło się", "60 bochenków", ANDRZEJ);
        assertThat(stored(bread).confirmed()).isZero();
    }

    @Test
    void one_button_confirms_all_that_waits() {
        var bread = promised(true);
        delivered(bread, 40_00);
        delivered(bread, 30_00);
        var priest = guest();

        assertThat(words(priest.get(link()))).contains("Dotarły wszystkie 2 rzeczy z tej strony");
        assertThat(answer(priest, link(), "ALL").status()).isEqualTo(303);
        assertThat(stored(bread).confirmed()).isEqualTo(70_00);
        assertThat(answer(priest, link(), "ALL").status()).isEqualTo(422);
    }

    @Test
    void who_has_left_and_who_merged_have_their_rules() {
        var bread = promised(true);
        var delivery = delivered(bread, 40_00);
        var link = link();
        db.sql("update memberships set until = current_date where organisation = :id and partnership = :partnership")
                .param("id", PARISH.value())
                .param("partnership", partnership.id().value())
                .update();
        assertThat(words(guest().get(link))).contains("Ta organizacja nie jest już partnerem.");
        assertThat(words(answer(guest(), link, "ALL " + delivery))).contains("nie jest już partnerem");
        assertThat(stored(bread).confirmed()).isZero();

        var library = new OrganisationId(LIBRARY);
        join("/partnerships/" + partnership.slug(), LIBRARY);
        var moved = askingTies.move(PARISH, library);
        var brought = ties.move(PARISH, library);
        assertThat(words(guest().get(link))).contains("Biblioteka", "40 bochenków");
        assertThat(answer(guest(), link, "ALL " + delivery).status()).isEqualTo(303);
        assertThat(stored(bread).confirmed()).isEqualTo(40_00);
        ties.moveBack(brought, PARISH, library);
        askingTies.moveBack(moved, PARISH, library);
        assertThat(guest().get(AskedDeliveries.PATH + "zmyslony").status()).isEqualTo(404);
    }

    @Test
    void a_coordinator_asks_by_hand_and_chooses_who_has_seen_it_where_nobody_is_named() {
        var bread = promised(false);
        var delivery = delivered(bread, 40_00);
        assertThat(sentTo(parish)).as("nobody is named").isEmpty();
        var path =
                "/partnerships/" + partnership.slug() + "/commitments/" + bread + "/deliveries/" + delivery + "/letter";
        assertThat(words(magdalena.get(path))).contains("Kto to widział", "40 bochenków");
        assertThat(words(magdalena.post(path, Map.of("address", "to nie adres"))))
                .contains("Wybierz partnera, który to widział.", "Wpisz adres e-mail");
        assertThat(magdalena
                        .post(path, Map.of("partner", BAKERY.toString(), "address", parish))
                        .status())
                .as("who brought it")
                .isEqualTo(404);

        var asked = magdalena.post(path, Map.of("partner", PARISH.toString(), "address", parish));
        assertThat(asked.location()).endsWith("/commitments/" + bread);
        assertThat(sentTo(parish).getFirst()).contains("Magdalena", "40 bochenków");
        assertThat(words(guest().get(link()))).contains("Bez wskazanego odbiorcy", "40 bochenków");
        assertThat(answer(guest(), link(), "ALL " + delivery).status()).isEqualTo(303);
        assertThat(stored(bread).confirmed()).isEqualTo(40_00);
        assertThat(words(magdalena.post(path, Map.of("partner", PARISH.toString(), "address", parish))))
                .contains("potwierdz");
        for (var other : List.of(signedIn("tadeusz"), signedIn("kasia"))) {
            assertThat(other.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void who_acts_for_the_giver_cannot_mail_the_link_to_an_address_of_their_own() {
        var duty = ofWelfare();
        var delivery = done(deliveryDesk.deliver(
                partnership,
                duty,
                new DeliveryDesk.Note(2_00, today(), Optional.empty()),
                new Actor(Optional.empty(), Set.of(WELFARE_CENTRE), Set.of(WELFARE_CENTRE), false),
                Optional.of("Ola")));
        var path =
                "/partnerships/" + partnership.slug() + "/commitments/" + duty + "/deliveries/" + delivery + "/letter";

        for (var own : List.of("magdalena@zdrojewice.example", "skrytka@poza.example")) {
            var refused = magdalena.post(path, Map.of("partner", PARISH.toString(), "address", own));
            assertThat(refused.status()).as(own).isEqualTo(422);
            assertThat(words(refused)).contains("Kto sam coś zanotował albo działa dla wnoszącego");
        }
        assertThat(magdalena
                        .post(path, Map.of("partner", PARISH.toString(), "address", parish))
                        .status())
                .as("the address that the parish shows everybody")
                .isEqualTo(303);
        assertThat(answer(guest(), link(), "ALL " + delivery).status()).isEqualTo(303);
        assertThat(stored(duty).confirmed()).isEqualTo(2_00);
    }

    @Test
    void a_link_that_came_to_somebody_who_acts_for_the_giver_confirms_nothing_of_it() {
        address(PARISH, "magdalena@zdrojewice.example");
        var duty = ofWelfare();
        var delivery = done(deliveryDesk.deliver(
                partnership,
                duty,
                new DeliveryDesk.Note(2_00, today(), Optional.empty()),
                new Actor(Optional.empty(), Set.of(WELFARE_CENTRE), Set.of(WELFARE_CENTRE), false),
                Optional.of("Ola")));

        var refused = answer(guest(), link(), "ALL " + delivery);

        assertThat(words(refused)).contains("Kto sam coś zanotował albo działa dla wnoszącego");
        assertThat(stored(duty).confirmed()).isZero();
    }

    private CommitmentId ofWelfare() {
        var bread = offer(Optional.of(PARISH));
        return declared(new Offer(
                WELFARE_CENTRE,
                Optional.of(PARISH),
                ContributionKind.TIME,
                "dyżury",
                Unit.HOUR,
                Optional.empty(),
                bread.goal(),
                bread.action(),
                Optional.empty()));
    }

    // --- After two weeks

    @Test
    void after_two_weeks_the_receiver_is_reminded_once() {
        var bread = promised(true);
        delivered(bread, 40_00);
        var before = sentTo(parish).size();

        after(13);
        assertThat(sentTo(parish)).hasSize(before);
        after(2);
        assertThat(sentTo(parish)).hasSize(before + 1);
        assertThat(sentTo(parish).getFirst()).contains("od dwóch tygodni nikt nie potwierdził", "40 bochenków");
        after(15);
        assertThat(sentTo(parish)).hasSize(before + 1);
        assertThat(stored(bread).deliveries().values().iterator().next().unconfirmedLong(clock.instant()))
                .isFalse();
        assertThat(stored(bread)
                        .deliveries()
                        .values()
                        .iterator()
                        .next()
                        .unconfirmedLong(clock.instant().plus(Duration.ofDays(15))))
                .isTrue();
    }

    @Test
    void where_no_letter_reaches_the_receiver_coordinators_get_it_once_and_on_their_desk() {
        db.sql("update organisations set email = null where id = :id")
                .param("id", PARISH.value())
                .update();
        var named = delivered(promised(true), 40_00);
        var open = delivered(promised(false), 30_00);
        var before = sentTo("magdalena@zdrojewice.example").size();
        assertThat(words(magdalena.get("/desk"))).doesNotContain("Zobacz zgłoszenia");

        after(15);
        var told = sentTo("magdalena@zdrojewice.example");
        assertThat(told.subList(0, told.size() - before))
                .hasSize(2)
                .anyMatch(
                        letter -> letter.contains("ale nie możemy do niego napisać") && letter.contains("40 bochenków"))
                .anyMatch(letter -> letter.contains("Nie wskazano odbiorcy.") && letter.contains("30 bochenków"));
        after(1);
        assertThat(sentTo("magdalena@zdrojewice.example")).hasSize(told.size());
        assertThat(words(magdalena.get("/desk")))
                .contains("Od dwóch tygodni nikt nie potwierdził zgłoszeń", "Zobacz zgłoszenia");

        for (var each : List.of(named, open)) {
            var located = deliveries.find(each).orElseThrow();
            answer(each, located.commitment(), PARISH);
        }
        assertThat(words(magdalena.get("/desk"))).doesNotContain("Zobacz zgłoszenia");
    }

    /** So many days go by, and then the job of the day runs. */
    private void after(int days) {
        db.sql("""
                update deliveries
                   set noted_at = noted_at - make_interval(days => :days),
                       reminded_at = reminded_at - make_interval(days => :days)
                 where partnership = :id
                """).param("days", days).param("id", partnership.id().value()).update();
        db.sql("update mailed_questions set sent_at = sent_at - make_interval(days => :days) where subject = :id")
                .param("days", days)
                .param("id", partnership.id().value())
                .update();
        reminders.all();
    }

    // --- What stands in the way

    @Test
    void who_is_late_is_asked_kindly_and_proposes_another_day() {
        var bread = promised(true);
        address(BAKERY, "piekarnia@poza.example");
        ask(bread);
        assertThat(sentTo("piekarnia@poza.example"))
                .singleElement()
                .asString()
                .contains("Plany się zmieniają i to nic złego", "720 bochenków", "Magdalena");
        ask(bread);
        assertThat(sentTo("piekarnia@poza.example")).as("asked twice").hasSize(1);
        var link = troubleLink(bread);
        var robert = guest();
        assertThat(words(robert.get(link))).contains("Co stoi na przeszkodzie?", "720 bochenków");
        assertThat(stored(bread).troubleAsked()).isTrue();

        assertThat(words(robert.post(link, Map.of())))
                .contains("Wybierzcie jedną z odpowiedzi.", "Wpisz imię i nazwisko osoby, która odpowiada.");
        var change = Map.of(
                "way", "CHANGE",
                "words", "Zepsuł się piec",
                "quantity", "600",
                "due", today().plusDays(60).toString(),
                "respondent", "Robert Rogal");
        assertThat(words(robert.post(link, with(change, Map.of("quantity", "0")))))
                .contains("role=\"alert\"");
        assertThat(stored(bread).trouble())
                .as("nothing of a refused answer stays")
                .isEmpty();
        assertThat(robert.post(link, change).location()).isEqualTo(link);
        assertThat(stored(bread).trouble()).contains("Zepsuł się piec");
        assertThat(stored(bread).asked().orElseThrow().promise()).isEqualTo(Promise.once(600_00, today().plusDays(60)));
        assertThat(words(robert.get(link))).contains("Dziękujemy. Odpowiedź zapisana.");
        assertThat(robert.post(link, change).status()).isEqualTo(422);
        assertThat(sentTo("magdalena@zdrojewice.example").getFirst())
                .contains("Zepsuł się piec", "Robert Rogal", "Zmiana czeka na Twoją zgodę");
        assertThat(words(magdalena.get("/desk"))).contains("prosi o zmianę zobowiązania");

        desk.agreeChange(partnership, bread, coordinator());
        ask(bread);
        assertThat(words(robert.get(link))).as("asked anew").contains("Wyślij odpowiedź");
    }

    /** The answer waits at the commitment while something is noted there. */
    @Test
    void what_came_while_a_letter_was_answered_counts_in_what_is_promised_instead() throws Exception {
        db.sql("update partnerships set started_on = started_on - 30 where id = :id")
                .param("id", partnership.id().value())
                .update();
        partnership = partnerships.get(partnership.slug());
        address(BAKERY, "piekarnia@poza.example");
        var last = today().plusDays(70);
        var weekly = new Rhythm(Rhythm.Every.WEEK, 4_00, today().minusDays(21), last);
        var bread = done(desk.declare(
                        partnership,
                        offer(Optional.of(PARISH)),
                        Promise.again(weekly),
                        Channel.PHONE,
                        coordinator(),
                        Optional.of("Robert")))
                .id();
        ask(bread);
        var link = troubleLink(bread);
        var robert = guest();
        robert.get(link);
        var change = Map.of(
                "way", "CHANGE",
                "words", "Zepsuł się piec",
                "quantity", "2",
                "due", last.toString(),
                "respondent", "Robert Rogal");
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = new TransactionTemplate(transactions).execute(_ -> {
                commitments.locked(bread, partnership.id());
                var running = other.submit(() -> robert.post(link, change));
                await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
                done(deliveryDesk.deliver(
                        partnership,
                        bread,
                        new DeliveryDesk.Note(10_00, today().minusDays(1), Optional.empty()),
                        baker,
                        Optional.empty()));
                return running;
            });
            assertThat(answer.get().location()).isEqualTo(link);
        }
        assertThat(stored(bread).asked().orElseThrow().promise())
                .isEqualTo(Promise.after(10_00, new Rhythm(Rhythm.Every.WEEK, 2_00, today(), last)));
    }

    private boolean somebodyWaits() {
        return db.sql("""
                select count(*) > 0 from pg_stat_activity
                 where datname = current_database()
                   and wait_event_type = 'Lock'
                   and query like '%from commitments%for update%'
                """).query(Boolean.class).single();
    }

    @Test
    void who_steps_back_does_so_with_honour_and_once() {
        var bread = promised(true);
        address(BAKERY, "piekarnia@poza.example");
        ask(bread);
        var link = troubleLink(bread);
        var back = Map.of("way", "WITHDRAW", "words", "Zamykamy piekarnię", "respondent", "Robert Rogal");
        assertThat(words(guest().post(link, with(back, Map.of("words", ""))))).contains("choć jedno zdanie");
        assertThat(guest().post(link, back).status()).isEqualTo(303);
        assertThat(stored(bread).standing()).isEqualTo(new Standing.Withdrawn(today(), "Zamykamy piekarnię"));
        assertThat(guest().post(link, back).status()).isEqualTo(422);
    }

    @Test
    void nothing_in_the_way_is_an_answer_too() {
        var bread = promised(true);
        address(BAKERY, "piekarnia@poza.example");
        ask(bread);
        var link = troubleLink(bread);
        assertThat(guest().post(link, Map.of("way", "NOTHING", "respondent", "Robert"))
                        .status())
                .isEqualTo(303);
        assertThat(stored(bread).troubleAsked()).isFalse();
        assertThat(stored(bread).open()).isTrue();
        assertThat(sentTo("magdalena@zdrojewice.example").getFirst()).contains("Nic nie stoi na przeszkodzie, dotrze.");
    }

    // --- The desk

    @Test
    void who_speaks_for_a_partner_finds_on_the_desk_what_waits_for_its_word() {
        var joanna = signedIn("joanna");
        var pharmacy = CommitmentSamples.organisation("O24");
        join("/partnerships/" + partnership.slug(), pharmacy.value());
        var mark = "href=\"/partnerships/" + partnership.slug() + "/commitments";
        assertThat(words(joanna.get("/desk"))).doesNotContain(mark);
        var bread = declared(offer(Optional.of(pharmacy)));
        var delivery = delivered(bread, 40_00);
        assertThat(words(joanna.get("/desk"))).contains("Czy to dotarło?", mark + "\"");
        answer(delivery, bread, pharmacy);
        assertThat(words(joanna.get("/desk"))).doesNotContain(mark);

        var theirs = declared(new Offer(
                pharmacy,
                Optional.of(PARISH),
                ContributionKind.EXPERTISE,
                "porady",
                Unit.HOUR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        ask(theirs);
        assertThat(words(joanna.get("/desk"))).contains("Partnerzy pytają, jak pomóc", mark + "/" + theirs);
    }

    // --- Asking what partners bring

    @Test
    void a_coordinator_asks_partners_by_letter_what_they_bring() {
        var path = "/partnerships/" + partnership.slug() + "/commitments/letters";
        assertThat(words(magdalena.get(path))).contains("Zapytaj listem, co partnerzy wniosą", parish);
        assertThat(words(magdalena.post(path, Map.of("until", "kiedyś")))).contains("Zaznacz choć jednego partnera.");
        var fields = Map.of(
                "until",
                today().plusDays(14).toString(),
                "partners",
                PARISH.toString(),
                "addresses[" + PARISH + "]",
                parish);
        assertThat(words(magdalena.post(path, with(fields, Map.of("until", "1 1 2999")))))
                .contains("najwyżej trzy miesiące");
        assertThat(magdalena.post(path, fields).status()).isEqualTo(303);
        assertThat(sentTo(parish).getFirst()).contains("co mogą Państwo wnieść", "Magdalena");
        assertThat(words(magdalena.get(path))).contains("czeka na odpowiedź", "co wniesie, list");

        var link = pledgeLink();
        var priest = guest();
        assertThat(words(priest.get(link))).contains("Co możecie wnieść?", "Odnośnik działa do");
        assertThat(words(priest.post(link, Map.of())))
                .contains("Wybierz rodzaj", "Wpisz imię i nazwisko osoby, która odpowiada.");
        assertThat(ofParish()).as("looking and half an answer change nothing").isEmpty();
        var rooms = new HashMap<>(Map.of(
                "kind", "ROOM",
                "what", "sala parafialna",
                "quantity", "2,5",
                "unit", "HOUR",
                "often", "WEEK",
                "from", today().plusDays(1).toString(),
                "due", today().plusDays(22).toString(),
                "saidBy", ANDRZEJ,
                "giver", BAKERY.toString()));
        rooms.put("once", Ids.next().toString());
        assertThat(words(priest.post(link, with(rooms, Map.of("kind", "VOLUNTEERING", "look", "rates")))))
                .as("rates are shown, and nothing is declared")
                .contains("31,40 zł za 1 h");
        assertThat(ofParish()).isEmpty();
        assertThat(words(priest.post(link, with(rooms, Map.of("unit", "KILOGRAM")))))
                .contains("role=\"alert\"");
        assertThat(priest.post(link, rooms).location()).isEqualTo(link);
        assertThat(priest.post(link, rooms).location()).as("pressed twice").isEqualTo(link);
        assertThat(ofParish()).singleElement().satisfies(row -> {
            assertThat(row.channel()).isEqualTo(Channel.LETTER);
            assertThat(row.promise().quantity()).isEqualTo(10_00);
        });
        assertThat(words(priest.get(link))).contains("sala parafialna", "10\u00a0h".replace('\u00a0', ' '));
        assertThat(sentTo("magdalena@zdrojewice.example").getFirst()).contains("sala parafialna", ANDRZEJ);
        rooms.put("once", Ids.next().toString());
        assertThat(priest.post(link, rooms).status()).as("another one").isEqualTo(303);
        assertThat(ofParish()).hasSize(2);

        assertThat(magdalena
                        .post(path + "/declarations/" + PARISH + "/revocation", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(path))).contains("odnośnik wycofany.").doesNotContain("co wniesie, list");
        rooms.put("once", Ids.next().toString());
        assertThat(words(priest.post(link, rooms))).contains("został wycofany");
        assertThat(ofParish()).hasSize(2);
        assertThat(magdalena
                        .post(path + "/declarations/" + BAKERY + "/revocation", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("kasia").get(path).status()).isEqualTo(404);
    }

    // --- Small things

    private Actor coordinator() {
        return new Actor(baker.person(), Set.of(), Set.of(), true);
    }

    private void ask(CommitmentId id) {
        done(desk.askTrouble(partnership, id, coordinator()));
    }

    private void answer(DeliveryId delivery, CommitmentId id, OrganisationId receiver) {
        var seen = stored(id).delivery(delivery).stamp();
        done(deliveryDesk.answer(
                partnership,
                id,
                new ReceiptAnswer.Receipt(delivery, seen, Came.ALL, Optional.empty(), Optional.empty()),
                Actor.byLetter(receiver),
                Optional.of(ANDRZEJ)));
    }

    private String addressOf(OrganisationId organisation) {
        return db.sql("select coalesce(email, '') from organisations where id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    private void address(OrganisationId organisation, String address) {
        db.sql("update organisations set email = nullif(:address, '') where id = :id")
                .param("address", address)
                .param("id", organisation.value())
                .update();
        forgetLettersTo(address);
    }

    /** All tests share one mailbox. */
    private void forgetLettersTo(String address) {
        db.sql("update letters set address = 'dawniej@poza.example' where address = :address")
                .param("address", address)
                .update();
    }

    private CommitmentId promised(boolean received) {
        return declared(offer(received ? Optional.of(PARISH) : Optional.empty()));
    }

    private static Offer offer(Optional<OrganisationId> receiver) {
        var bread = CommitmentSamples.bread();
        return new Offer(
                BAKERY,
                receiver,
                bread.kind(),
                bread.what(),
                bread.unit(),
                bread.called(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private CommitmentId declared(Offer offer) {
        var promise = Promise.once(720_00, today().plusDays(30));
        return done(desk.declare(partnership, offer, promise, Channel.PHONE, coordinator(), Optional.of("Robert")))
                .id();
    }

    private DeliveryId delivered(CommitmentId id, long quantity) {
        return done(deliveryDesk.deliver(
                partnership, id, new DeliveryDesk.Note(quantity, today(), Optional.empty()), baker, Optional.empty()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome instanceof Done<T>(var value) ? value : fail(outcome);
    }

    private static <T> T fail(Outcome<T> outcome) {
        throw new AssertionError(outcome);
    }

    private Commitment stored(CommitmentId id) {
        return commitments.get(id, partnership.id());
    }

    private Browser.Page answer(Browser who, String link, String pressed) {
        return answer(who, link, pressed, Map.of());
    }

    private static Browser.Page answer(Browser who, String link, String pressed, Map<String, String> more) {
        var fields = new HashMap<>(seen(who.get(link)));
        fields.putAll(Map.of("answer", pressed, "respondent", ANDRZEJ));
        fields.putAll(more);
        return who.post(link, fields);
    }

    private static Map<String, String> seen(Browser.Page page) {
        var seen = new HashMap<String, String>();
        SEEN.matcher(page.body()).results().forEach(each -> seen.put(each.group(1), each.group(2)));
        return seen;
    }

    private String link() {
        return questions.of(AskedDeliveries.PURPOSE, partnership.id().value()).stream()
                .findFirst()
                .map(each -> AskedDeliveries.PATH
                        + tokens.token(AskedDeliveries.PURPOSE.name(), each.id(), each.generation()))
                .orElseThrow();
    }

    private List<CommitmentRow> ofParish() {
        return commitments.of(partnership.id()).stream()
                .filter(each -> each.offer().giver().equals(PARISH))
                .toList();
    }

    private String pledgeLink() {
        return questions.of(AskedPledges.PURPOSE, partnership.id().value()).stream()
                .findFirst()
                .map(each ->
                        AskedPledges.PATH + tokens.token(AskedPledges.PURPOSE.name(), each.id(), each.generation()))
                .orElseThrow();
    }

    private String troubleLink(CommitmentId id) {
        return questions.of(AskedTrouble.PURPOSE, id.value()).stream()
                .findFirst()
                .map(each ->
                        AskedTrouble.PATH + tokens.token(AskedTrouble.PURPOSE.name(), each.id(), each.generation()))
                .orElseThrow();
    }

    /** The newest first; what the demo community waits for is written about to the same receivers. */
    private List<String> sentTo(String address) {
        return db
                .sql("select body from letters where address = :address order by written_at desc, id desc")
                .param("address", address)
                .query(String.class)
                .list()
                .stream()
                .map(each -> each.replace('\u00a0', ' '))
                .filter(each -> !each.contains("„Nie sami”"))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
