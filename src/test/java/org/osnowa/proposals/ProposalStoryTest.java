package org.osnowa.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

class ProposalStoryTest extends StoryTest {

    private static final UUID SCHOOL = Ids.of("demo O07");
    private static final UUID PARISH = Ids.of("demo O17");
    private static final UUID POLICE = Ids.of("demo O09");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d+)\"");

    @Autowired
    private People people;

    @Autowired
    private Timekeeping timekeeping;

    @Autowired
    private MailedTokens tokens;

    private Browser speaker(String name, UUID organisation, String scope) {
        var id = new PersonId(Ids.next());
        people.add(new Person(id, name, id + "@zdrojewice.example", "pl", false, false, 0));
        db.sql("""
                insert into mandates (id, person, organisation, scope, starts_on, given_word)
                values (gen_random_uuid(), :person, :organisation, :scope, current_date - 1, 'zarząd')
                """)
                .param("person", id.value())
                .param("organisation", organisation)
                .param("scope", scope)
                .update();
        return signedIn(id);
    }

    private String together(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        join(path, SCHOOL);
        return path + "/decisions/proposals";
    }

    private static Map<String, String> buses() {
        return new HashMap<>(Map.of(
                "title", "Kursy popołudniowe",
                "words", "Od 1 czerwca ruszają dwa kursy. Koszt dzielą po połowie MGOPS i szkoła.",
                "mode", "CONSENT",
                "quorum", "HALF",
                "until", LocalDate.now().plusDays(7).toString()));
    }

    private static Map<String, String> answer(UUID partner, String stance, String words) {
        return answer(1, partner, stance, words);
    }

    private static Map<String, String> answer(int round, UUID partner, String stance, String words) {
        return Map.of(
                "round", String.valueOf(round), "organisation", partner.toString(), "stance", stance, "words", words);
    }

    /** As if its time were over. */
    private void over(String proposal) {
        db.sql("""
                update proposal_rounds
                   set opened_at = now() - interval '2 hours', closes_at = now() - interval '1 hour'
                 where proposal = :proposal
                   and closed_at is null
                """)
                .param("proposal", UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1)))
                .update();
    }

    @Test
    void an_objection_a_second_version_consent_and_the_register_knows_who_moved() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        var proposals = together(magdalena);

        var opened = magdalena.post(proposals, buses());
        assertThat(opened.status()).isEqualTo(303);
        var proposal = opened.location();
        assertThat(words(magdalena.get(proposal)))
                .contains(
                        "Kursy popołudniowe",
                        "runda 1 trwa",
                        "odpowie co najmniej 2 z 3 partnerów, ktoś się zgodzi i nikt się nie sprzeciwi",
                        "Każdy partner ma jeden głos.",
                        "odpowiedzi: 0 z 3");
        assertThat(words(ewa.get("/desk"))).contains("Wasz głos: Kursy popołudniowe (Biblioteka)");

        assertThat(ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", "")).status())
                .isEqualTo(303);
        assertThat(words(renata.post(proposal + "/answers", answer(SCHOOL, "OBJECTION", " "))))
                .contains("Napisz, dlaczego się sprzeciwiacie");
        renata.post(proposal + "/answers", answer(SCHOOL, "OBJECTION", "Szkoła nie ma na to pieniędzy."));
        assertThat(words(magdalena.get(proposal)))
                .contains("1 zgoda, 1 sprzeciw, 1 czeka", "Szkoła nie ma na to pieniędzy.", "Renata ze szkoły");
        assertThat(words(magdalena.post(proposal + "/closing", Map.of())))
                .contains("Przed terminem można zamknąć rundę tylko wtedy, gdy odpowiedzieli wszyscy.");

        magdalena.post(proposal + "/answers", answer(WELFARE, "AGREE", ""));
        magdalena.post(proposal + "/closing", Map.of());
        assertThat(words(magdalena.get(proposal))).contains("sprzeciw", "Napisz następną wersję");
        assertThat(words(magdalena.get("/desk"))).contains("Co z tego wyszło: Kursy popołudniowe");

        var words =
                "Od 1 czerwca do 31 sierpnia, na próbę, ruszają dwa kursy. Koszt pokrywa MGOPS, szkoła daje opiekuna.";
        var until = LocalDate.now().plusDays(7).toString();
        assertThat(words(magdalena.post(
                        proposal + "/revision",
                        Map.of("words", buses().get("words"), "changed", "Nic", "until", until))))
                .contains("Po sprzeciwie zapytaj o coś innego: zmień treść.");
        magdalena.post(
                proposal + "/revision",
                Map.of("words", words, "changed", "Szkoła wnosi pracę zamiast pieniędzy.", "until", until));
        assertThat(words(renata.get(proposal)))
                .contains(
                        "Propozycja, wersja 2",
                        "<ins>",
                        "<del>",
                        "Szkoła wnosi pracę zamiast pieniędzy.",
                        "Kto się ruszył w wersji 2",
                        "odpowiedzi: 0 z 3");

        magdalena.post(
                proposal + "/moves",
                Map.of(
                        "organisation",
                        WELFARE.toString(),
                        "round",
                        "2",
                        "point",
                        "podział kosztów",
                        "position",
                        "po połowie",
                        "gave",
                        "płaci całość"));
        assertThat(renata.post(
                                proposal + "/moves",
                                Map.of(
                                        "organisation",
                                        SCHOOL.toString(),
                                        "round",
                                        "2",
                                        "point",
                                        "podział kosztów",
                                        "position",
                                        "nie płaci",
                                        "gave",
                                        "opiekun w czwartki",
                                        "got",
                                        "nie płaci"))
                        .status())
                .isEqualTo(303);
        assertThat(words(ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", ""))))
                .as("nobody agrees to what they have not read")
                .contains("W międzyczasie powstała nowa wersja.");
        ewa.post(proposal + "/answers", answer(2, LIBRARY, "AGREE", ""));
        renata.post(proposal + "/answers", answer(2, SCHOOL, "RESERVATION", "We wrześniu liczymy pasażerów."));
        magdalena.post(proposal + "/answers", answer(2, WELFARE, "AGREE", ""));
        magdalena.post(proposal + "/closing", Map.of());
        assertThat(words(magdalena.get(proposal)))
                .contains("przeszła", "2 zgody, 1 z zastrzeżeniem", "płaci całość", "nadal ma zastrzeżenie");

        assertThat(magdalena
                        .post(
                                proposal + "/outcome",
                                Map.of(
                                        "words",
                                        "Kursy na próbę od 1 czerwca.",
                                        "owner",
                                        WELFARE.toString(),
                                        "due",
                                        LocalDate.now().plusMonths(2).toString(),
                                        "review",
                                        LocalDate.now().plusMonths(3).toString()))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(proposal)))
                .contains("Decyzja U1:", "Kursy na próbę od 1 czerwca.", "Zastrzeżenia, które wracają");
        var decisions = proposals.replace("/proposals", "");
        assertThat(words(guest().get(decisions)))
                .contains("Kursy na próbę od 1 czerwca.", "2 rundy; 2 zgody, 1 z zastrzeżeniem")
                .doesNotContain("Jak do niej doszło", "Kursy popołudniowe");
        assertThat(words(ewa.get(decisions))).contains("Jak do niej doszło");
        assertThat(words(renata.get(decisions + "/concessions")))
                .contains("podział kosztów", "opiekun w czwartki", "płaci całość");
        assertThat(words(magdalena.post(
                        proposal + "/outcome", Map.of("words", "Jeszcze raz", "owner", WELFARE.toString()))))
                .contains("Decyzja już zapadła.");
    }

    @Test
    void who_is_consulted_leaves_a_position_and_who_decides_confirms_it() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "CONSULTS");
        var director = speaker("Dyrektorka biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();

        assertThat(words(ewa.get(proposal))).contains("Policzymy je, gdy potwierdzi je osoba, która tam decyduje.");
        ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", "Chętnie."));
        assertThat(words(magdalena.get(proposal)))
                .contains("odpowiedzi: 0 z 3", "Stanowisko czeka na potwierdzenie: Zgadzamy się (Ewa z biblioteki)");

        var page = director.get(proposal);
        assertThat(words(page)).contains("Ewa z biblioteki proponuje odpowiedź w imieniu");
        assertThat(words(ewa.post(proposal + "/positions/" + LIBRARY, Map.of("number", "1", "round", "1"))))
                .contains("Może to zrobić tylko osoba, która mówi w imieniu tego partnera");
        director.post(proposal + "/positions/" + LIBRARY, Map.of("number", found(NUMBER, page), "round", "1"));
        assertThat(words(magdalena.get(proposal))).contains("odpowiedzi: 1 z 3", "Dyrektorka biblioteki");
        assertThat(words(ewa.post(proposal + "/answers", answer(LIBRARY, "STAND_ASIDE", ""))))
                .contains("Odpowiedziała już osoba, która decyduje w Waszej organizacji.");
    }

    @Test
    void nobody_answers_for_others_after_the_time_or_with_a_mandate_that_has_ended() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();

        assertThat(words(ewa.post(proposal + "/answers", answer(SCHOOL, "AGREE", ""))))
                .contains("Może to zrobić tylko osoba, która mówi w imieniu tego partnera");
        assertThat(guest().get(proposal).status()).isNotEqualTo(200);
        assertThat(speaker("Ktoś z policji", POLICE, "DECIDES").get(proposal).status())
                .isEqualTo(404);

        db.sql(
                        "update mandates set until = current_date - 1, starts_on = current_date - 9 where organisation = :library and given_word = 'zarząd'")
                .param("library", LIBRARY)
                .update();
        assertThat(ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", "")).status())
                .isEqualTo(404);

        over(proposal);
        assertThat(words(magdalena.post(proposal + "/answers", answer(WELFARE, "AGREE", ""))))
                .contains("Ta runda jest zakończona.");
        timekeeping.all();
        assertThat(words(magdalena.get(proposal))).contains("za mało odpowiedzi");
        assertThat(words(magdalena.post(proposal + "/outcome", Map.of("words", "Tak", "owner", WELFARE.toString()))))
                .contains("Propozycja nie przeszła, więc nie ma decyzji do zapisania.");
    }

    @Test
    void who_has_left_is_not_counted_and_cannot_answer() {
        var magdalena = signedIn("magdalena");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        var proposals = together(magdalena);
        var proposal = magdalena.post(proposals, buses()).location();
        renata.post(proposal + "/answers", answer(SCHOOL, "OBJECTION", "Nie."));

        var partnership = proposals.substring(0, proposals.indexOf("/decisions"));
        magdalena.post(
                partnership + "/partners/" + SCHOOL + "/leaving",
                Map.of(
                        "reason",
                        "Szkoła ma teraz inne zadania i odchodzi.",
                        "until",
                        LocalDate.now().toString()));
        assertThat(words(magdalena.get(proposal))).contains("już poza partnerstwem, nie liczymy", "odpowiedzi: 0 z 2");
        assertThat(renata.post(proposal + "/answers", answer(SCHOOL, "AGREE", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_said_on_the_telephone_is_written_down_and_never_over_an_answer_of_ones_own() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();
        var said = Map.of("organisation", LIBRARY.toString(), "stance", "AGREE", "channel", "PHONE", "round", "1");

        assertThat(words(magdalena.post(proposal + "/entries", said))).contains("Nikt nie głosuje za innych.");
        magdalena.post(proposal + "/entries", with(said, Map.of("name", "Ewa, dyrektorka")));
        assertThat(words(ewa.get(proposal))).contains("Ewa, dyrektorka, przez telefon");

        ewa.post(proposal + "/answers", answer(LIBRARY, "RESERVATION", "Tylko do wakacji."));
        assertThat(words(magdalena.post(proposal + "/entries", with(said, Map.of("name", "Ewa, dyrektorka")))))
                .contains("Ten partner odpowiedział sam.");
        assertThat(ewa.post(proposal + "/entries", with(said, Map.of("name", "Ewa")))
                        .status())
                .as("only who coordinates writes down")
                .isNotEqualTo(303);
    }

    @Test
    void hidden_answers_are_seen_by_nobody_before_the_end() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena
                .post(together(magdalena), with(buses(), Map.of("mode", "VOTE", "hidden", "yes")))
                .location();
        ewa.post(proposal + "/answers", answer(LIBRARY, "AGAINST", "Za drogo."));

        assertThat(words(magdalena.get(proposal)))
                .contains("odpowiedź jest", "Co kto odpowiedział, będzie widać po zamknięciu rundy.")
                .doesNotContain("Za drogo.");
        assertThat(words(ewa.get(proposal))).contains("Za drogo.");
        assertThat(words(magdalena.get(proposal + "/revision")))
                .doesNotContain("Za drogo.")
                .contains("Runda jeszcze trwa.");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        renata.post(proposal + "/answers", answer(SCHOOL, "CONFLICT", "Dyrektor jest w zarządzie przewoźnika."));
        assertThat(words(magdalena.get(proposal)))
                .as("not even by a number that does not fit")
                .contains("odpowiedzi: 2 z 3", "2 z 3 partnerów")
                .doesNotContain("konfliktem");
        over(proposal);
        timekeeping.all();
        assertThat(words(magdalena.get(proposal))).contains("Za drogo.");
    }

    @Test
    void what_was_hidden_stays_hidden_when_it_is_taken_back_before_its_end() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena
                .post(together(magdalena), with(buses(), Map.of("mode", "VOTE", "hidden", "yes")))
                .location();
        ewa.post(proposal + "/answers", answer(LIBRARY, "AGAINST", "Za drogo."));
        magdalena.post(proposal + "/withdrawal", Map.of("reason", "Najpierw policzymy koszty."));

        assertThat(words(magdalena.get(proposal)))
                .contains("Najpierw policzymy koszty.", "zakończona bez decyzji")
                .doesNotContain("Za drogo.");
        assertThat(words(magdalena.get(proposal.substring(0, proposal.lastIndexOf('/')))))
                .as("it can still be found")
                .contains("Kursy popołudniowe", "zakończona bez decyzji");
    }

    @Test
    void a_partner_that_only_observes_by_now_has_no_voice_and_its_answer_does_not_count() {
        var magdalena = signedIn("magdalena");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        var proposals = together(magdalena);
        var proposal = magdalena.post(proposals, buses()).location();
        renata.post(proposal + "/answers", answer(SCHOOL, "OBJECTION", "Nie."));
        db.sql("""
                update memberships
                   set role = 'OBSERVER'
                  from partnerships
                 where partnerships.id = memberships.partnership
                   and slug = :slug
                   and organisation = :school
                """)
                .param("slug", proposals.split("/")[2])
                .param("school", SCHOOL)
                .update();

        assertThat(renata.post(proposal + "/answers", answer(SCHOOL, "AGREE", ""))
                        .status())
                .isNotEqualTo(303);
        magdalena.post(proposal + "/answers", answer(WELFARE, "AGREE", ""));
        assertThat(words(magdalena.get(proposal))).contains("odpowiedzi: 1 z 2", "nie liczymy");
    }

    @Test
    void the_partner_about_which_the_others_decide_has_no_voice() {
        var magdalena = signedIn("magdalena");
        var proposal = magdalena
                .post(
                        together(magdalena),
                        with(buses(), Map.of("mode", "VOTE", "majority", "THREE_QUARTERS", "about", SCHOOL.toString())))
                .location();

        assertThat(words(magdalena.get(proposal))).contains("Ta decyzja dotyczy partnera: Szkoła", "odpowiedzi: 0 z 2");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        assertThat(words(renata.post(proposal + "/answers", answer(SCHOOL, "AGAINST", ""))))
                .contains("Ten partner nie ma głosu w tej rundzie");
    }

    @Test
    void a_decision_written_before_the_job_ran_closes_its_round() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();
        ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", ""));
        magdalena.post(proposal + "/answers", answer(WELFARE, "AGREE", ""));
        over(proposal);

        assertThat(magdalena
                        .post(proposal + "/outcome", Map.of("words", "Kursy od czerwca.", "owner", WELFARE.toString()))
                        .status())
                .isEqualTo(303);
        assertThat(db.sql("select count(*) from proposal_rounds where proposal = :proposal and result = 'PASSED'")
                        .param("proposal", UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_partnership_says_how_it_usually_decides() {
        var magdalena = signedIn("magdalena");
        var proposals = together(magdalena);
        var rule = proposals.replace("/proposals", "/rule");

        assertThat(words(guest().get(rule))).contains("Partnerzy jeszcze nie ustalili, jak decydują.");
        assertThat(words(magdalena.post(rule, Map.of("mode", "SENSE", "days", "0"))))
                .contains("Wybierz sposób, który coś rozstrzyga.", "Wpisz liczbę dni od 1 do 90.");
        magdalena.post(rule, Map.of("mode", "CONSENSUS", "days", "14", "version", "0"));
        assertThat(words(guest().get(rule)))
                .contains("Zwykle decydujemy tak: konsensus", "Odpowiedzi zbieramy przez 14 dni.");
        assertThat(words(magdalena.post(rule, Map.of("mode", "VOTE", "days", "7", "version", "0"))))
                .contains("Ktoś zapisał zasadę przed Tobą.");
        assertThat(words(magdalena.get(proposals + "/new"))).contains("value=\"CONSENSUS\" checked");
    }

    private String link(String proposal, UUID partner) {
        return db.sql("""
                select id, generation
                  from mailed_questions
                 where purpose = 'proposals.answer'
                   and subject = :proposal
                   and organisation = :partner
                """)
                .param("proposal", UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1)))
                .param("partner", partner)
                .query((row, _) -> "/proposals/answers/"
                        + tokens.token("proposals.answer", row.getObject("id", UUID.class), row.getInt("generation")))
                .single();
    }

    @Test
    void a_partner_answers_from_its_letter_and_corrects_itself_until_the_end() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, PARISH);
        join(path, SCHOOL);
        var proposal = magdalena
                .post(path + "/decisions/proposals", with(buses(), Map.of("asked", "yes")))
                .location();
        var link = link(proposal, PARISH);
        var parish = guest();

        assertThat(words(parish.get(link)))
                .contains("Kursy popołudniowe", "Koszt dzielą po połowie", "Każdy partner ma jeden głos.")
                .doesNotContain("Renata");
        assertThat(words(magdalena.get(proposal))).as("opening changes nothing").contains("odpowiedzi: 0 z 3");
        assertThat(words(parish.post(link, Map.of("stance", "AGREE", "round", "1"))))
                .contains("Napisz, kto odpowiada.");
        var said = Map.of("stance", "AGREE", "round", "1", "name", "ks. Andrzej", "scope", "DECIDES");
        assertThat(parish.post(link, said).status()).isEqualTo(303);
        assertThat(words(parish.get(link))).contains("Mamy odpowiedź: Zgadzamy się (ks. Andrzej).");
        assertThat(words(magdalena.get(proposal))).contains("ks. Andrzej, listem", "odpowiedzi: 1 z 3");
        assertThat(db.sql(
                                "select count(*) from letters where address = 'parafia@zdrojewice.example' and body like '%ks. Andrzej%'")
                        .query(Integer.class)
                        .single())
                .as("the parish is told who answered")
                .isPositive();

        parish.post(link, with(said, Map.of("stance", "OBJECTION", "words", "Nie w niedzielę.")));
        assertThat(words(magdalena.get(proposal))).contains("1 sprzeciw", "Nie w niedzielę.", "odpowiedzi: 1 z 3");
        assertThat(words(parish.post(link, with(said, Map.of("round", "2")))))
                .contains("W międzyczasie powstała nowa wersja.");
        over(proposal);
        assertThat(words(parish.post(link, said))).contains("Ta runda jest zakończona.");
        assertThat(parish.get("/proposals/answers/zmyslony").status()).isEqualTo(404);
    }

    @Test
    void a_link_that_was_taken_back_shows_and_answers_nothing() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, PARISH);
        join(path, SCHOOL);
        var proposal = magdalena
                .post(path + "/decisions/proposals", with(buses(), Map.of("asked", "yes")))
                .location();
        var link = link(proposal, PARISH);
        assertThat(words(magdalena.get(proposal + "/letters"))).contains("czeka na odpowiedź");
        magdalena.post(proposal + "/letters/" + PARISH + "/revocation", Map.of());

        assertThat(words(guest().get(link))).doesNotContain("Kursy popołudniowe", "Koszt dzielą");
        guest().post(link, Map.of("stance", "AGREE", "round", "1", "name", "ks. Andrzej", "scope", "DECIDES"));
        assertThat(words(magdalena.get(proposal))).contains("odpowiedzi: 0 z 3");
    }

    @Test
    void two_who_answer_for_the_same_partner_at_once_leave_one_voice() throws Exception {
        var magdalena = signedIn("magdalena");
        var proposal = magdalena.post(together(magdalena), buses()).location();
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var director = speaker("Dyrektorka biblioteki", LIBRARY, "DECIDES");

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", ""))
                            .status(),
                    () -> director.post(proposal + "/answers", answer(LIBRARY, "STAND_ASIDE", ""))
                            .status()));
            for (var each : answers) {
                assertThat(each.get()).isEqualTo(303);
            }
        }
        assertThat(words(magdalena.get(proposal))).contains("odpowiedzi: 1 z 3");
    }

    @Test
    void a_reservation_comes_back_on_its_day() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();
        ewa.post(proposal + "/answers", answer(LIBRARY, "RESERVATION", "Po wakacjach policzmy koszty."));
        renata.post(proposal + "/answers", answer(SCHOOL, "AGREE", ""));
        magdalena.post(proposal + "/answers", answer(WELFARE, "AGREE", ""));
        magdalena.post(proposal + "/closing", Map.of());
        magdalena.post(
                proposal + "/outcome",
                Map.of(
                        "words",
                        "Kursy od czerwca.",
                        "owner",
                        WELFARE.toString(),
                        "review",
                        LocalDate.now().plusDays(30).toString()));
        var at = proposal + "/reservations/" + LIBRARY;

        assertThat(words(magdalena.post(at, Map.of("how", "")))).contains("Napisz, co ustaliliście.");
        db.sql("update proposal_reservations set review_on = current_date where proposal = :proposal")
                .param("proposal", UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1)))
                .update();
        assertThat(words(magdalena.get("/desk"))).contains("Zastrzeżenie ma: Biblioteka");
        timekeeping.reservations();
        assertThat(db.sql(
                                "select count(*) from letters where body like '%Po wakacjach policzmy koszty.%' and subject like '%wraca zastrzeżenie%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(ewa.post(at, Map.of("how", "Policzone")).status())
                .as("only who coordinates")
                .isNotEqualTo(303);
        magdalena.post(at, Map.of("how", "Koszty policzone, zostaje jak jest."));
        assertThat(words(magdalena.get(proposal))).contains("Koszty policzone, zostaje jak jest.");
        assertThat(words(magdalena.post(at, Map.of("how", "Drugi raz"))))
                .contains("To zastrzeżenie ktoś już załatwił.");
    }

    @Test
    void reminders_go_only_to_those_who_have_not_answered() {
        var magdalena = signedIn("magdalena");
        var ewa = speaker("Ewa z biblioteki", LIBRARY, "DECIDES");
        var renata = speaker("Renata ze szkoły", SCHOOL, "DECIDES");
        var proposal = magdalena.post(together(magdalena), buses()).location();
        ewa.post(proposal + "/answers", answer(LIBRARY, "AGREE", ""));

        assertThat(magdalena.post(proposal + "/reminders", Map.of()).status()).isEqualTo(303);
        assertThat(reminded("Ewa z biblioteki")).isZero();
        assertThat(reminded("Renata ze szkoły")).isEqualTo(1);
        assertThat(words(magdalena.post(proposal + "/reminders", Map.of()))).contains("Przypomnienie wyszło niedawno.");
        assertThat(renata.post(proposal + "/reminders", Map.of()).status()).isNotEqualTo(303);
    }

    private int reminded(String name) {
        return db.sql("""
                select count(*)
                  from letters
                 where subject like '%przypominamy: Kursy popołudniowe'
                   and address = (select email from people where name = :name order by id desc limit 1)
                """).param("name", name).query(Integer.class).single();
    }

    @Test
    void a_local_action_group_watches_that_no_group_of_interests_has_half_of_the_votes() {
        var magdalena = signedIn("magdalena");
        var proposals = together(magdalena);
        db.sql("update partnerships set type = 'LAG' where slug = :slug")
                .param("slug", proposals.split("/")[2])
                .update();
        var vote = with(buses(), Map.of("mode", "VOTE"));

        assertThat(words(magdalena.get(proposals + "/new"))).contains("Grupy interesu");
        var bySector = magdalena.post(proposals, vote).location();
        assertThat(words(magdalena.get(bySector)))
                .contains(
                        "Jeżeli jedna grupa interesu odda połowę głosów lub więcej, głosowanie o niczym nie rozstrzyga.");
        allVoteFor(bySector);
        assertThat(words(magdalena.get(bySector)))
                .contains(
                        "sektor publiczny: 3 z 3 głosów, połowa lub więcej.",
                        "jedna grupa miała połowę głosów lub więcej");

        var byGroup = magdalena
                .post(
                        proposals,
                        with(
                                vote,
                                Map.of(
                                        "groups[" + LIBRARY + "]", "czytelnicy",
                                        "groups[" + SCHOOL + "]", "rodzice")))
                .location();
        allVoteFor(byGroup);
        assertThat(words(magdalena.get(byGroup))).contains("czytelnicy: 1 z 3 głosów", "przeszła");
    }

    private void allVoteFor(String proposal) {
        db.sql("""
                insert into proposal_voices (proposal, round, organisation, number, at, stance, scope, channel, said_by)
                select proposal, round, organisation, 1, now(), 'FOR', 'DECIDES', 'LETTER', 'dyrekcja'
                  from proposal_voters
                 where proposal = :proposal
                """)
                .param("proposal", UUID.fromString(proposal.substring(proposal.lastIndexOf('/') + 1)))
                .update();
        over(proposal);
        timekeeping.all();
    }
}
