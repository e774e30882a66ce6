package org.osnowa.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.Person;
import org.osnowa.plan.PlanBook;
import org.osnowa.plan.PlanBook.Earlier;
import org.osnowa.platform.TooMany;
import org.osnowa.problems.Borowina.Home;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ProblemStoryTest extends StoryTest {

    @Autowired
    private Borowina borowina;

    @Autowired
    private ProblemDesk desk;

    @Autowired
    private PlanBook plan;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Home home;

    @BeforeEach
    void aPlaceOfItsOwn() {
        home = borowina.fresh();
    }

    @Test
    void nobody_but_organisers_knows_of_a_report_before_it_is_published() {
        var resident = guest();
        var words = unheard();
        var address = "ola" + words.substring(0, 4) + "@zdrojewice.example";
        var sent = resident.post("/problems", report(words, "email", address));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/problems/sent");
        assertThat(words(resident.get("/problems/sent"))).contains("Dziękujemy, mamy Twoje zgłoszenie");
        var path = path(words);

        for (var outsider : List.of(resident, guest(), signedIn(home.stranger()), signedIn(home.partner()))) {
            assertThat(outsider.get(path).status()).isEqualTo(404);
            assertThat(outsider.post(path + "/voices", Map.of()).status()).isEqualTo(404);
            assertThat(outsider.get("/problems?order=NEWEST").body()).doesNotContain(words);
        }
        assertThat(guest().post("/problems", report(words)).location())
                .as("no suggestion tells of it")
                .isEqualTo("/problems/sent");

        var wanda = signedIn(home.organiser());
        assertThat(words(wanda.get("/problems/waiting"))).contains(words);
        assertThat(signedIn(home.stranger()).get("/problems/waiting").body()).doesNotContain(words);
        var published = wanda.post(path + "/publication", Map.of("version", "0", "title", words, "description", words));
        assertThat(published.status()).isEqualTo(303);
        assertThat(words(guest().get(path))).contains(words, "dotyczy 1 osoby", "szuka partnerstwa");
        assertThat(letters(address)).isEqualTo(1);

        wanda.post(
                path + "/notes",
                Map.of(
                        "kind",
                        "ANSWER",
                        "text",
                        "Sprawdzimy to w piątek.",
                        "organisation",
                        home.organisation().toString()));
        assertThat(words(guest().get(path))).contains("Sprawdzimy to w piątek.", "Świetlica");
        assertThat(letters(address)).isEqualTo(2);
    }

    @Test
    void who_begins_a_partnership_alone_looks_after_no_place() {
        var words = unheard();
        guest().post("/problems", report(words));
        var olek = signedIn(home.stranger());
        var alone = olek.post("/partnerships", alone()).location();
        var path = path(words);

        assertThat(olek.get(path + "/moderation").status()).isEqualTo(404);
        goesOn(alone);
        join(alone, home.organisation().value());
        assertThat(olek.get(path + "/moderation").status())
                .as("with one partner beside")
                .isEqualTo(404);
        assertThat(words(olek.get("/problems/waiting"))).doesNotContain(words);
        join(alone, LIBRARY);
        assertThat(olek.get(path + "/moderation").status()).isEqualTo(200);
    }

    @Test
    void a_yes_that_a_coordinator_wrote_down_gives_no_say_over_a_place() {
        var words = unheard();
        guest().post("/problems", report(words));
        var olek = signedIn(home.stranger());
        var alone = olek.post("/partnerships", alone()).location();
        goesOn(alone);
        join(alone, home.organisation().value());
        join(alone, LIBRARY);
        assertThat(olek.get(path(words) + "/moderation").status()).isEqualTo(200);

        writtenDown(alone, LIBRARY);
        assertThat(olek.get(path(words) + "/moderation").status()).isEqualTo(404);
    }

    /** As if the coordinator had heard the yes on the telephone. */
    private void writtenDown(String partnership, UUID organisation) {
        db.sql("""
                with letter as (
                    insert into letters (id, kind, address, language, subject, body, source)
                    values (gen_random_uuid(), 'REQUESTED', 'nikt@borowina.example', 'pl', 'x', 'x', 'x')
                    returning id
                ), invited as (
                    insert into invitations (id, partnership, organisation, organisation_name, address, language, asked,
                                             gain, invited_by, token_hash, letter, sent_at, expires_at)
                    select gen_random_uuid(), partnerships.id, :organisation, 'x', 'nikt@borowina.example', 'pl', 'x',
                           'x', :by, sha256(random()::text::bytea), letter.id, now(), now() + interval '30 days'
                      from partnerships, letter
                     where slug = :slug
                    returning id
                )
                insert into invitation_answers (id, invitation, generation, answer, respondent, scope, answered_at,
                                                entered_by)
                select gen_random_uuid(), id, 0, 'YES', 'Ktoś', 'DECIDES', now(), :by
                  from invited
                """)
                .param("organisation", organisation)
                .param("by", home.stranger().id().value())
                .param("slug", partnership.split("/")[2])
                .update();
    }

    @Test
    void who_coordinates_what_has_ended_looks_after_its_place_no_more() {
        var words = unheard();
        guest().post("/problems", report(words));
        var wanda = signedIn(home.organiser());
        assertThat(wanda.get(path(words) + "/moderation").status()).isEqualTo(200);

        db.sql("update partnerships set state = 'CLOSED' where slug = :slug")
                .param("slug", home.slug())
                .update();

        assertThat(wanda.get(path(words) + "/moderation").status()).isEqualTo(404);
    }

    private Map<String, String> alone() {
        return Map.of(
                "name",
                "Sam " + UUID.randomUUID(),
                "matter",
                "Na tym podwórku nikt nie siada, bo nie ma gdzie, a wieczorem jest ciemno i nikt nie wychodzi.",
                "place",
                home.name(),
                "placePicked",
                home.gmina() + " " + home.name(),
                "level",
                "GMINA",
                "initiator",
                "PERSONS");
    }

    private void goesOn(String partnership) {
        db.sql("update partnerships set stage = 'DIAGNOSIS' where slug = :slug")
                .param("slug", partnership.split("/")[2])
                .update();
    }

    @Test
    void this_concerns_me_too_counts_once_and_can_be_taken_back() {
        var path = published();
        var neighbour = guest();

        assertThat(neighbour.post(path + "/voices", Map.of()).status()).isEqualTo(303);
        assertThat(neighbour.post(path + "/voices", Map.of()).status()).isEqualTo(303);
        assertThat(words(neighbour.get(path))).contains("dotyczy 2 osób", "Dopisano Cię");
        var forger = guest();
        forger.bring("voice", UUID.randomUUID() + "." + "a".repeat(43));
        forger.get(path);
        assertThat(words(forger.get(path))).doesNotContain("Dopisano Cię");
        neighbour.post(path + "/voices/ending", Map.of());
        assertThat(words(neighbour.get(path))).contains("dotyczy 1 osoby");
    }

    @Test
    void one_network_cannot_say_it_without_end() {
        var id = ProblemId.of(published().substring(10));
        var network = "198.51.100." + home.slug();
        for (var time = 0; time < 40; time++) {
            desk.support(id, Voice.spoken(), network);
        }

        assertThatThrownBy(() -> desk.support(id, Voice.spoken(), network)).isInstanceOf(TooMany.class);
    }

    @Test
    void who_reports_the_same_again_is_shown_it_first_and_keeps_the_photo() throws IOException {
        var words = unheard();
        var path = enteredBy(home.organiser(), words);
        var resident = guest();

        var asked = resident.upload("/problems", report(words + " naprawdę"), "photo", "a.jpg", jpeg());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(words(asked)).contains("Czy to jest już zgłoszone?", path, "Twoje zdjęcie już mamy");
        var again = report(words + " naprawdę", "compared", "true", "kept", hidden(asked.body(), "kept"));
        assertThat(resident.post("/problems", again).location()).isEqualTo("/problems/sent");
        var waiting = path(words + " naprawdę");

        assertThat(guest().get(waiting + "/photo").status()).isEqualTo(404);
        var seen = signedIn(home.organiser()).get(waiting + "/photo");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        signedIn(home.organiser()).post(waiting + "/merging", Map.of("version", "0", "into", path.substring(10)));
        assertThat(guest().get(waiting).location()).isEqualTo(path);
        assertThat(words(guest().get(path))).contains("dotyczy 2 osób", "/photo?v=");
        var photo = guest().get(path + "/photo");
        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(photo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(photo.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(photo.header("Cache-Control")).contains("immutable");
    }

    @Test
    void a_photo_that_is_no_photo_gets_a_sentence_and_the_words_stay() {
        var words = unheard();
        var answer = guest().upload(
                        "/problems",
                        report(words),
                        "photo",
                        "zdjecie.jpg",
                        "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer)).contains("To nie jest zdjęcie, które umiemy odczytać", words);
    }

    @Test
    void a_form_sent_twice_is_one_report_and_its_photo_goes_with_no_other() throws IOException {
        var resident = guest();
        var words = unheard();
        var unfinished = resident.upload("/problems", Map.of("what", words, "place", ""), "photo", "a.jpg", jpeg());
        var photo = hidden(unfinished.body(), "kept");
        var form = report(words, "kept", photo, "once", UUID.randomUUID().toString());

        resident.post("/problems", form);
        assertThat(resident.post("/problems", form).location()).isEqualTo("/problems/sent");
        var other = unheard();
        resident.post("/problems", report(other, "kept", photo));

        assertThat(db.sql("select count(*) from problems where description = :words")
                        .param("words", words)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(signedIn(home.organiser()).get(path(words) + "/photo").status())
                .isEqualTo(200);
        assertThat(signedIn(home.organiser()).get(path(other) + "/photo").status())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_far_too_large_is_turned_away_and_files_go_nowhere_else() {
        var words = unheard();

        assertThat(guest().upload("/problems", report(words), "photo", "a.jpg", new byte[13 * 1024 * 1024])
                        .body())
                .contains("12");
        assertThat(guest().upload("/sign-in", Map.of(), "photo", "a.jpg", new byte[10])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_report_without_words_or_place_is_told_what_is_missing() {
        var answer = guest().post("/problems", Map.of("what", " ", "place", "", "email", "ola@"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer))
                .contains("Napisz, co utrudnia życie", "Wpisz miejsce", "Ten adres wygląda na niepełny");
    }

    @Test
    void what_was_said_at_the_counter_says_who_wrote_it_down() {
        var path = enteredBy(home.organiser(), unheard());

        assertThat(words(guest().get(path)))
                .contains("wpis: osoba, która opiekuje się sprawami tego miejsca", "za mieszkańca lub mieszkankę")
                .doesNotContain("wpis: Wanda");
        assertThat(words(signedIn(home.organiser()).get(path))).contains("wpis: Wanda");
    }

    @Test
    void a_guest_cannot_pretend_to_write_for_somebody() {
        var words = unheard();

        assertThat(guest().post("/problems", report(words, "forResident", "true"))
                        .location())
                .isEqualTo("/problems/sent");
    }

    @Test
    void evidence_has_a_source_and_no_date_in_the_future() {
        var path = published();
        var wanda = signedIn(home.organiser());

        var refused =
                wanda.post(path + "/notes", Map.of("kind", "FIGURE", "text", "37 zgłoszeń w roku", "on", "1.01.2999"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("skąd to wiadomo", "jeszcze nie nadszedł", "37 zgłoszeń w roku");
        wanda.post(
                path + "/notes",
                Map.of("kind", "FIGURE", "text", "37 zgłoszeń w roku", "on", "30.09.2025", "source", "spółdzielnia"));
        assertThat(words(guest().get(path))).contains("37 zgłoszeń w roku", "spółdzielnia", "30 września 2025 r.");
    }

    @Test
    void a_partnership_takes_it_up_and_only_its_coordinator_can_say_so() {
        var path = published();
        var wanda = signedIn(home.organiser());

        assertThat(words(wanda.post(path + "/partnerships", Map.of("partnership", "ciepla-woda"))))
                .contains("może tylko osoba, która je koordynuje");
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));
        assertThat(words(guest().get(path))).contains("ma partnerstwo", "/partnerships/" + home.slug());
        assertThat(words(guest().get("/partnerships/" + home.slug() + "/history")))
                .contains("Podjęta sprawa");
        assertThat(words(wanda.post(path + "/rejection", Map.of("version", "1", "reason", "nie"))))
                .contains("zajęło się już partnerstwo");
        wanda.post(path + "/partnerships/ending", Map.of("partnership", home.slug()));
        assertThat(words(guest().get(path))).contains("szuka partnerstwa");
    }

    @Test
    void a_rejection_gives_its_reason_to_the_reporter_and_forgets_the_address() {
        var words = unheard();
        var address = "jan" + words.substring(0, 4) + "@zdrojewice.example";
        guest().post("/problems", report(words, "email", address));
        var path = path(words);

        var bare = signedIn(home.organiser()).post(path + "/rejection", Map.of("version", "0", "reason", ""));
        assertThat(words(bare)).contains("Napisz, dlaczego odrzucasz");
        signedIn(home.organiser())
                .post(path + "/rejection", Map.of("version", "0", "reason", "To sprawa dwóch sąsiadów."));

        assertThat(letters(address)).isEqualTo(1);
        assertThat(guest().get(path).status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from problems where reader_email = :address")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_second_of_two_organisers_is_told_and_keeps_the_words() {
        var words = unheard();
        guest().post("/problems", report(words));
        var path = path(words);
        signedIn(home.organiser()).post(path + "/rejection", Map.of("version", "0", "reason", "Nie."));

        var late = signedIn("admin@zdrojewice.example")
                .post(path + "/publication", Map.of("version", "0", "title", "Mój tytuł", "description", words));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił tę sprawę przed chwilą", "Mój tytuł");
    }

    @Test
    void partners_who_took_it_up_write_why_it_is_so_and_nobody_else_does() {
        var path = published();
        var zenon = signedIn(home.partner());
        var cause = Map.of("kind", "CAUSE", "text", "Nikt nie pilnuje podwórek");
        assertThat(zenon.post(path + "/notes", cause).status()).isEqualTo(404);

        signedIn(home.organiser()).post(path + "/partnerships", Map.of("partnership", home.slug()));

        assertThat(zenon.post(path + "/notes", cause).status()).isEqualTo(303);
        assertThat(words(guest().get(path))).contains("Przyczyny", "Nikt nie pilnuje podwórek");
        assertThat(signedIn(home.stranger()).get(path + "/notes").status()).isEqualTo(404);
    }

    @Test
    void a_cause_can_be_corrected_taken_out_and_brought_back_and_keeps_its_versions() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(path + "/notes", Map.of("kind", "CAUSE", "text", "Brakuje światła"));
        var note = path + "/notes/" + found(path, wanda.get(path + "/notes"));

        wanda.post(note, Map.of("kind", "CAUSE", "text", "Brakuje światła i ludzi", "version", "0"));
        assertThat(words(guest().get(path))).contains("Brakuje światła i ludzi");
        assertThat(words(wanda.get(note))).contains("Wersje", "<ins>");

        wanda.post(note + "/removal", Map.of());
        assertThat(words(guest().get(path))).doesNotContain("Brakuje światła");
        assertThat(words(wanda.get(path + "/notes")))
                .contains("Wyjęte ze strony: Brakuje światła", "Przywróć", note + "#versions");
        wanda.post(note + "/return", Map.of());
        assertThat(words(guest().get(path))).contains("Brakuje światła i ludzi");
    }

    @Test
    void the_second_of_two_who_correct_the_same_sees_both_texts() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(path + "/notes", Map.of("kind", "CAUSE", "text", "Pierwsze słowa"));
        var note = path + "/notes/" + found(path, wanda.get(path + "/notes"));
        wanda.post(note, Map.of("kind", "CAUSE", "text", "Słowa Wandy", "version", "0"));

        var late = signedIn("admin@zdrojewice.example")
                .post(note, Map.of("kind", "CAUSE", "text", "Słowa opiekunki", "version", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Słowa Wandy", "Słowa opiekunki", "name=\"version\" value=\"1\"");
    }

    @Test
    void an_answer_that_was_given_stays_as_it_was() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(
                path + "/notes",
                Map.of(
                        "kind",
                        "ANSWER",
                        "text",
                        "Naprawimy w maju.",
                        "organisation",
                        home.organisation().toString()));
        var note = path + "/notes/" + found(path, wanda.get(path + "/notes"));

        var refused = wanda.post(note, Map.of("kind", "CAUSE", "text", "Naprawimy kiedyś.", "version", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("poszła już listem");
        assertThat(words(guest().get(path))).contains("Naprawimy w maju.").doesNotContain("kiedyś");
    }

    @Test
    void its_page_tells_what_became_of_it_in_time() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(path + "/notes", Map.of("kind", "CAUSE", "text", "Nie ma dokąd pójść"));
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));
        assertThat(words(guest().get(path))).doesNotContain("Klub w remizie");

        plan.enter(home.partnership(), doing("Klub w remizie", LocalDate.now(clock)), LocalDate.now(clock));

        var page = words(guest().get(path));
        assertThat(page).contains("/partnerships/" + home.slug() + "/actions", "Zrobione");
        assertThat(page.indexOf("Zgłoszone w rozmowie")).isLessThan(page.lastIndexOf("Nie ma dokąd pójść"));
        assertThat(page.lastIndexOf("Nie ma dokąd pójść")).isLessThan(page.indexOf("Klub w remizie"));
    }

    @Test
    void only_goals_that_stand_are_told_and_after_the_partnership_that_set_them() {
        var path = published();
        var wanda = signedIn(home.organiser());
        var goals = "/partnerships/" + home.slug() + "/goals";
        wanda.post(goals, goal("Klub dla każdego.", "ADOPTED"));
        wanda.post(goals, goal("Kino pod chmurką.", "DRAFT"));
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));

        var page = words(guest().get(path));
        assertThat(page).contains("Klub dla każdego.").doesNotContain("Kino pod chmurką.");
        assertThat(page.indexOf("Sprawę podejmuje partnerstwo")).isLessThan(page.indexOf("Klub dla każdego."));
    }

    private static Map<String, String> goal(String sentence, String state) {
        return Map.of("sentence", sentence, "state", state, "version", "0");
    }

    @Test
    void what_a_partnership_worked_on_looks_for_one_again_when_it_ends() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));

        leads(wanda, "SUSPENDED", "0");
        assertThat(words(guest().get(path))).contains("ma partnerstwo").doesNotContain("szuka partnerstwa");
        leads(wanda, "CLOSED", "1");

        assertThat(words(guest().get(path)))
                .contains("szuka partnerstwa", "Partnerstwo kończy działanie", "już nie działa. Problem znów czeka")
                .contains("Załóż partnerstwo z tego problemu")
                .doesNotContain("ma partnerstwo");
        assertThat(guest().get("/problems?order=NEWEST&state=OPEN").body()).contains(path);
        assertThat(guest().get("/problems?order=NEWEST&state=TAKEN_UP").body()).doesNotContain(path);

        leads(wanda, "ACTIVE", "2");
        assertThat(words(guest().get(path)))
                .contains("ma partnerstwo")
                .doesNotContain("szuka partnerstwa", "Partnerstwo kończy działanie");
    }

    @Test
    void what_another_partnership_works_on_has_one_when_the_first_ends() {
        var path = published();
        var wanda = signedIn(home.organiser());
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));
        var other = signedIn(home.stranger())
                .post("/partnerships", with(alone(), Map.of("problem", path.substring(10))))
                .location();

        leads(wanda, "CLOSED", "0");

        assertThat(words(guest().get(path)))
                .contains("ma partnerstwo", "Partnerstwo kończy działanie", other)
                .doesNotContain("Załóż partnerstwo z tego problemu");
        assertThat(guest().get("/problems?order=NEWEST").body()).contains(other).doesNotContain(home.slug());
    }

    private void leads(Browser wanda, String state, String version) {
        var why = Map.of(
                "state",
                state,
                "version",
                version,
                "why",
                "Uchwalone na wspólnym spotkaniu.",
                "day",
                LocalDate.now(clock).toString());
        assertThat(wanda.post("/partnerships/" + home.slug() + "/ending/state", why)
                        .status())
                .as(state)
                .isEqualTo(303);
    }

    @Test
    void what_an_organiser_rewrote_stays_for_organisers_and_for_nobody_else() {
        var words = unheard();
        guest().post("/problems", report(words + " u Nowaków"));
        var path = path(words + " u Nowaków");
        var wanda = signedIn(home.organiser());
        assertThat(words(wanda.get(path + "/moderation"))).doesNotContain("zanim ktoś je poprawił");

        wanda.post(path + "/publication", Map.of("version", "0", "title", words, "description", words + " w bloku"));

        assertThat(words(wanda.get(path + "/moderation")))
                .contains("zanim ktoś je poprawił", "Tytuł", "Opis", "Nowaków</del>", "bloku</ins>");
        wanda.post(path + "/partnerships", Map.of("partnership", home.slug()));
        var id = path.substring(10);
        for (var other : List.of(guest(), signedIn(home.partner()), signedIn(home.stranger()))) {
            assertThat(other.get(path + "/moderation").status()).isNotEqualTo(200);
            assertThat(other.get("/partnerships/" + home.slug() + "/history/texts/" + id)
                            .status())
                    .isNotEqualTo(200);
            for (var page : List.of(path, path + "/notes", "/partnerships/" + home.slug() + "/history")) {
                assertThat(other.get(page).body()).doesNotContain("Nowaków");
            }
        }
    }

    private Earlier doing(String title, LocalDate on) {
        return new Earlier(
                Optional.empty(), title, home.organisation(), List.of(), on, on.plusDays(20), Optional.of(on));
    }

    @Test
    void a_partnership_started_from_it_has_taken_it_up() {
        var path = published();
        var olek = signedIn(home.stranger());
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(words(olek.get("/partnerships/new?problem=" + id)))
                .contains("Zaczynasz od problemu", home.name(), "value=\"" + id + "\"");

        var started = olek.post(
                "/partnerships",
                Map.of(
                        "name",
                        "Razem od nowa",
                        "matter",
                        "Na tym podwórku nikt nie siada, bo nie ma gdzie, a wieczorem jest ciemno i nikt nie wychodzi.",
                        "place",
                        home.name(),
                        "placePicked",
                        home.gmina() + " " + home.name(),
                        "level",
                        "GMINA",
                        "initiator",
                        "PERSONS",
                        "problem",
                        id));

        assertThat(started.status()).as(started.body()).isEqualTo(303);
        assertThat(words(guest().get(path))).contains("ma partnerstwo", started.location());
        assertThat(words(guest().get(started.location() + "/history"))).contains("Podjęta sprawa");
    }

    @Test
    void nobody_starts_from_what_is_not_public_nor_from_what_does_not_exist() {
        var words = unheard();
        guest().post("/problems", report(words));
        var id = path(words).substring(10);

        assertThat(words(signedIn(home.organiser()).get("/partnerships/new?problem=" + id)))
                .doesNotContain("Zaczynasz od problemu");
        assertThat(signedIn(home.organiser())
                        .get("/partnerships/new?problem=" + UUID.randomUUID())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_merged_into_what_somebody_rejects_at_the_same_moment() throws Exception {
        var gone = published();
        var into = published();
        var wanda = signedIn(home.organiser());
        try (var one = Executors.newSingleThreadExecutor()) {
            var merging = transaction.execute(_ -> {
                db.sql("update problems set state = 'REJECTED', published_at = null, reason = 'Nie.' where id = :id")
                        .param("id", UUID.fromString(into.substring(10)))
                        .update();
                var begun = one.submit(
                        () -> wanda.post(gone + "/merging", Map.of("version", "0", "into", into.substring(10))));
                waitsForALock();
                return begun;
            });

            assertThat(Objects.requireNonNull(merging).get(60, TimeUnit.SECONDS).status())
                    .isEqualTo(422);
        }
        assertThat(guest().get(gone).status()).isEqualTo(200);
    }

    private void waitsForALock() {
        for (var time = 0; time < 300; time++) {
            if (db.sql("""
                    select exists (select 1
                                     from pg_stat_activity
                                    where datname = current_database()
                                      and wait_event_type = 'Lock')
                    """).query(Boolean.class).single()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("Nobody waited");
    }

    @Test
    void the_addresses_of_what_was_merged_twice_lead_to_the_last() {
        var first = published();
        var second = published();
        var third = published();
        var wanda = signedIn(home.organiser());

        wanda.post(first + "/merging", Map.of("version", "0", "into", second.substring(10)));
        wanda.post(second + "/merging", Map.of("version", "0", "into", third.substring(10)));

        assertThat(guest().get(first).location()).isEqualTo(third);
        assertThat(guest().get(second).location()).isEqualTo(third);
        assertThat(words(guest().get(third))).contains("dotyczy 3 osób");
        assertThat(guest().post(first + "/voices", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_problem_of_a_place_that_is_no_more_keeps_its_page() {
        var path = published();
        db.sql("update places set ended_on = current_date where id = :id")
                .param("id", home.gmina().toString())
                .update();

        assertThat(guest().get(path).status()).isEqualTo(200);
        assertThat(words(guest().get("/problems?order=NEWEST"))).contains(path);
        assertThat(words(signedIn(home.organiser()).get(path + "/moderation"))).contains("Podejmij");
    }

    /** Of an organiser, so that it is seen at once. */
    private String published() {
        return enteredBy(home.organiser(), unheard());
    }

    private String enteredBy(Person who, String words) {
        var answer = signedIn(who).post("/problems", report(words, "forResident", "true"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private String path(String words) {
        return "/problems/"
                + db.sql("select id from problems where description = :words order by reported_at limit 1")
                        .param("words", words)
                        .query(UUID.class)
                        .single();
    }

    private static String found(String problem, Browser.Page page) {
        var link = Pattern.compile(Pattern.quote(problem) + "/notes/([0-9a-f-]{36})")
                .matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private int letters(String address) {
        return db.sql("select count(*) from letters where address = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    /** Like nothing that anybody has reported: the words share no beginnings. */
    private static String unheard() {
        var sign = UUID.randomUUID().toString().replace("-", "");
        return sign.substring(0, 8) + " " + sign.substring(8, 16) + " " + sign.substring(16, 24);
    }

    private Map<String, String> report(String words, String... more) {
        var fields = new HashMap<>(
                Map.of("what", words, "place", home.name(), "placePicked", home.gmina() + " " + home.name()));
        for (var at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private Browser signedIn(Person who) {
        return signedIn(who.email());
    }
}
