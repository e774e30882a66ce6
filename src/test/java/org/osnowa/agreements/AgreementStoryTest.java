package org.osnowa.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A charter of two partners, from its draft until it is in force and joined by a third. */
class AgreementStoryTest extends StoryTest {

    private static final UUID MOST = Ids.of("demo O13");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(UTF_8);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    @Test
    void a_draft_says_which_clause_lacks_what_and_cannot_be_signed_before() {
        var magdalena = signedIn("magdalena");
        var document = charter(magdalena, started(magdalena));

        var page = words(magdalena.get(document));
        assertThat(page)
                .contains("Karta zasad partnerstwa", "Co jeszcze zrobić przed podpisaniem")
                .contains("Powiedzcie, czy biorą udział: dzieci i młodzież.")
                .contains("§ 2. Cele", "Do uzupełnienia:", "główny cel")
                .contains("Umawiamy się, że:", "1) najpierw słuchamy, potem planujemy;");
        var refused = magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Najpierw powiedzcie, czy biorą udział dzieci i wolontariusze.");

        describe(magdalena, document, Map.of());
        assertThat(words(magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)))))
                .contains("W postanowieniach są puste miejsca, więc dokumentu nie można podpisać.");

        magdalena.post(document + "/clauses/C12", Map.of("included", "false", "own", "false", "version", "0"));
        assertThat(words(magdalena.get(document))).contains("Brakuje obowiązkowego postanowienia: Decyzje.");
        assertThat(words(magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)))))
                .contains("Brakuje obowiązkowych postanowień.");
    }

    @Test
    void two_who_write_the_same_clause_do_not_overwrite_each_other() {
        var magdalena = signedIn("magdalena");
        var document = charter(magdalena, started(magdalena));
        var clause = document + "/clauses/C04";

        assertThat(magdalena.post(clause, own("Nikt nie jest sam.", 0)).status())
                .isEqualTo(303);
        var late = magdalena.post(clause, own("Każdy ma sąsiada.", 0));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Ktoś zapisał to przed Tobą", "Nikt nie jest sam.")
                .as("and the words of who was late wait in the form")
                .contains("Każdy ma sąsiada.</textarea>", "name=\"version\" value=\"1\"");
        assertThat(magdalena.post(clause, own("Każdy ma sąsiada.", 1)).status()).isEqualTo(303);
        assertThat(words(magdalena.get(document))).contains("Każdy ma sąsiada.").doesNotContain("Nikt nie jest sam.");

        var versions = found(Pattern.compile("href=\"([^\"]*/history/texts/[0-9a-f-]+)\""), magdalena.get(clause));
        assertThat(words(magdalena.get(versions))).contains("postanowienie", "<del>", "pierwsza wersja");
    }

    @Test
    void who_is_late_with_terms_or_with_who_signs_loses_no_word() {
        var magdalena = signedIn("magdalena");
        var document = charter(magdalena, started(magdalena));
        var party = document + "/parties/" + WELFARE;
        var seen = version(magdalena, document);
        describe(magdalena, document, Map.of("dataBasis", "art. 6 RODO"));

        var late = magdalena.post(
                document + "/terms", Map.of("title", "Nasza karta", "reviewOn", "1 3 2027", "version", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("To, co wpisano tutaj, czeka w formularzu.", "art. 6 RODO", "Karta zasad")
                .contains("value=\"Nasza karta\"");
        assertThat(magdalena
                        .post(document + "/terms", Map.of("title", "Nasza karta", "version", found(VERSION, late)))
                        .status())
                .isEqualTo(303);

        magdalena.post(party, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        var later = magdalena.post(party, represented("Ewa, zastępczyni", "POWER_OF_ATTORNEY", "4"));
        assertThat(later.status()).isEqualTo(409);
        assertThat(words(later)).contains("Magdalena (kierowniczka)", "Ewa, zastępczyni</textarea>");
    }

    @Test
    void nobody_opens_a_text_of_which_they_have_not_seen_the_last_change() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        var beforeSigner = version(magdalena, document);
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        var beforeClause = version(magdalena, document);
        magdalena.post(document + "/clauses/C04", own("Każdy ma sąsiada.", 1));

        for (var seen : List.of(beforeSigner, beforeClause)) {
            var refused = magdalena.post(document + "/opening", Map.of("version", seen));
            assertThat(refused.status()).as(seen).isEqualTo(409);
            assertThat(words(refused)).contains("Dokument zmienił się w międzyczasie.");
        }
        assertThat(magdalena
                        .post(document + "/opening", Map.of("version", version(magdalena, document)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_account_that_signs_is_known_and_named_whatever_it_is_called_later() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        var ours = document + "/parties/" + WELFARE;
        magdalena.post(ours, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));

        call("magdalena", "Magda");
        try {
            assertThat(magdalena
                            .post(ours + "/signature", Map.of("number", "1"))
                            .status())
                    .isEqualTo(303);
            assertThat(words(magdalena.get(ours))).contains("Przyjęto przez konto: Magda.");
        } finally {
            call("magdalena", "Magdalena");
        }
    }

    private void call(String who, String name) {
        db.sql("update people set name = :name where email = :email")
                .param("name", name)
                .param("email", who + "@zdrojewice.example")
                .update();
    }

    @Test
    void a_signed_text_that_starts_later_says_so_and_one_whose_last_day_is_over_is_read_by_partners_only() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var later = LocalDate.now(clock).plusDays(30);
        var yesterday = LocalDate.now(clock).minusDays(1);
        var document = inForce(magdalena, path, Map.of("startsOn", typed(later)));
        assertThat(words(magdalena.get(document)))
                .contains("podpisane, skuteczne od " + said(later))
                .doesNotContain("obowiązuje od");
        magdalena.post(document + "/publication", Map.of("version", version(magdalena, document), "open", "true"));
        assertThat(words(guest().get(document))).contains("podpisane, skuteczne od " + said(later));

        db.sql("update agreements set starts_on = null, ends_on = :yesterday where id = :id")
                .param("yesterday", yesterday)
                .param("id", id(document))
                .update();
        assertThat(words(magdalena.get(document)))
                .contains("koniec obowiązywania: " + said(yesterday))
                .doesNotContain("podpisane, skuteczne od", "Opublikuj");
        assertThat(guest().get(document).status()).isEqualTo(404);
        assertThat(guest().get(document + "/document.pdf").status()).isEqualTo(404);
        assertThat(words(guest().get(path + "/agreement"))).contains("Nie ma opublikowanego porozumienia");
    }

    @Test
    void while_the_next_text_is_drafted_partners_read_the_one_in_force() throws Exception {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = inForce(magdalena, path, Map.of());
        magdalena.post(document + "/reopening", Map.of("version", version(magdalena, document)));
        magdalena.post(document + "/clauses/C04", own("Każdy ma sąsiada.", 1));

        assertThat(words(magdalena.get(document)))
                .contains("Nowy zastąpi go, gdy zacznie obowiązywać.", "document.pdf?number=1");
        assertThat(text(document, Optional.empty())).contains("Nikt nie jest sam.", "przyjęto przez konto: Magdalena");
        assertThat(text(document, Optional.of(1)))
                .contains("Nikt nie jest sam.")
                .doesNotContain("Każdy ma sąsiada.");
        assertThat(text(document, Optional.of(0))).contains("Każdy ma sąsiada.").doesNotContain("Nikt nie jest sam.");
        assertThat(magdalena.get(document + "/document.pdf?number=9").status()).isEqualTo(404);
    }

    private String text(String document, Optional<Integer> number) throws Exception {
        var file = mvc.perform(get(document + "/document.pdf"
                                + number.map(each -> "?number=" + each).orElse(""))
                        .cookie(cast.session("magdalena@zdrojewice.example")))
                .andReturn()
                .getResponse();
        assertThat(file.getStatus()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private static UUID id(String document) {
        return UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
    }

    @Test
    void who_coordinates_speaks_as_a_lawyer_only_for_parties_that_have_nobody_here() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        var stranger = db.sql(
                        "select id from organisations where id not in (select organisation from mandates) order by id limit 1")
                .query(UUID.class)
                .single();

        var refused = magdalena.post(
                document + "/clauses/C04/remarks",
                Map.of("remark", "W imieniu obcych.", "kind", "LAWYER", "organisation", stranger.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Wybierz partnera, w którego imieniu mówisz.");
        assertThat(db.sql("select count(*) from agreement_remarks where agreement = :id")
                        .param("id", id(document))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_pasted_comes_as_plain_text_and_what_is_too_long_is_refused_clearly() {
        var magdalena = signedIn("magdalena");
        var document = charter(magdalena, started(magdalena));
        var clause = document + "/clauses/C04";

        magdalena.post(
                clause,
                own("<p class=MsoNormal onclick=x()>Cel\u0007\u202e\u200b</p>\r\n<script>alert(1)</script>", 0));
        assertThat(magdalena.get(document).body())
                .contains("&lt;p class=MsoNormal onclick=x()&gt;Cel&lt;/p&gt;")
                .doesNotContain("<script>alert", "\u202e", "\u200b");
        var long200000 = magdalena.post(clause, own("a".repeat(200_000), 1));
        assertThat(long200000.status()).isEqualTo(422);
        assertThat(words(long200000)).contains("Skróć to do 20 000 znaków. Teraz jest ich 200 000.");
        assertThat(words(magdalena.post(clause, own("Zostało {{miejsce}}.", 1))))
                .isNotNull();
        assertThat(words(magdalena.get(document))).contains("w tekście zostało miejsce do uzupełnienia");
        assertThat(words(magdalena.post(
                        clause, Map.of("own", "false", "value.nr", "9", "version", "2", "included", "true"))))
                .as("the number of an annex is nobody's to type")
                .isNotNull();
        assertThat(words(magdalena.get(document))).doesNotContain("załącznik nr 9");
    }

    @Test
    void signatures_need_a_mandate_a_basis_and_the_text_that_was_read() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        var ours = document + "/parties/" + WELFARE;
        var theirs = document + "/parties/" + MOST;

        assertThat(words(magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)))))
                .contains("Nie wiadomo, kto podpisuje za każdą ze stron i na jakiej podstawie.");
        assertThat(words(magdalena.post(ours, represented("Magdalena, kierowniczka", "OFFICE", ""))))
                .contains("Na tej podstawie taka organizacja nie może podpisać.");
        assertThat(words(magdalena.post(ours, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", ""))))
                .contains("Wpisz numer albo dzień tego dokumentu");
        magdalena.post(ours, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "nr 3/2026"));
        magdalena.post(theirs, represented("Tadeusz, prezes\nJan, skarbnik", "REGISTER", ""));
        assertThat(magdalena
                        .post(document + "/opening", Map.of("version", version(magdalena, document)))
                        .status())
                .isEqualTo(303);

        assertThat(words(magdalena.get(document))).contains("Podpisało 0 z 2.", "Tekst nr 1", "czeka na podpis");
        assertThat(magdalena
                        .post(document + "/clauses/C04", own("Inny cel.", 1))
                        .status())
                .as("the text is fixed")
                .isEqualTo(422);
        assertThat(words(magdalena.post(ours + "/signature", Map.of("number", "7"))))
                .contains("Dokument zmienił się w międzyczasie.");
        assertThat(words(magdalena.post(theirs + "/signature", Map.of("number", "1"))))
                .contains("Podpisać może osoba, która decyduje w imieniu tej strony.");
        assertThat(words(signedIn("tadeusz").post(theirs + "/signature", Map.of("number", "1"))))
                .contains("Tę stronę reprezentuje kilka osób razem.");
        assertThat(signedIn("kasia")
                        .post(ours + "/signature", Map.of("number", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(magdalena.post(ours + "/signature", Map.of("number", "1")).status())
                .isEqualTo(303);
        assertThat(words(magdalena.post(ours + "/signature", Map.of("number", "1"))))
                .contains("Ta strona już podpisała ten tekst.");
        assertThat(words(magdalena.get(ours)))
                .contains("Magdalena (kierowniczka): przyjęcie w Osnowie", "pełnomocnictwa nr 3/2026");
        assertThat(words(magdalena.get(document))).contains("Podpisało 1 z 2.");

        magdalena.post(document + "/reopening", Map.of("version", version(magdalena, document)));
        assertThat(words(magdalena.get(document)))
                .contains("1 podpis pod wcześniejszym tekstem", "pod tekstem nr 1", "projekt");
        magdalena.post(theirs, with(represented("Tadeusz, prezes", "REGISTER", ""), Map.of("version", "1")));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        assertThat(words(magdalena.get(document))).contains("Podpisało 0 z 2.", "Tekst nr 2");

        magdalena.post(ours + "/signature", Map.of("number", "2"));
        assertThat(signedIn("tadeusz")
                        .post(theirs + "/signature", Map.of("number", "2"))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(document))).contains("obowiązuje od", "Podpisało 2 z 2.");
    }

    @Test
    void it_is_for_partners_until_it_is_in_force_and_published() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = inForce(magdalena, path, Map.of());

        assertThat(guest().get(document).status()).isEqualTo(404);
        assertThat(guest().get(document + "/document.pdf").status()).isEqualTo(404);
        assertThat(words(guest().get(path + "/agreement"))).contains("Nie ma opublikowanego porozumienia");
        magdalena.post(document + "/publication", Map.of("version", version(magdalena, document), "open", "true"));

        assertThat(words(guest().get(document)))
                .contains("obowiązuje od", "Nikt nie jest sam.", "Tadeusz (prezes)")
                .doesNotContain("Skrót SHA-256", "Uwagi");
        assertThat(guest().get(document + "/document.pdf").status()).isEqualTo(200);
        for (var inside : new String[] {"/document.docx", "/clauses/C04", "/terms", "/parties/" + MOST, "/texts/1"}) {
            assertThat(guest().get(document + inside).location()).as(inside).startsWith("/sign-in");
            assertThat(signedIn("kasia").get(document + inside).status())
                    .as(inside)
                    .isEqualTo(404);
        }
        var other = started(signedIn("magdalena"));
        assertThat(magdalena.get(document.replace(path, other)).status()).isEqualTo(404);
    }

    @Test
    void a_partner_talks_about_a_clause_and_its_lawyer_holds_its_signature() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        var clause = document + "/clauses/C04";
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        var tadeusz = signedIn("tadeusz");

        tadeusz.post(
                clause + "/remarks",
                Map.of("remark", "Prawnik pyta o termin.", "kind", "LAWYER", "organisation", MOST.toString()));
        assertThat(words(magdalena.get(document))).contains("uwagi prawnika do C04", "1 otwarta uwaga");
        assertThat(words(tadeusz.post(document + "/parties/" + MOST + "/signature", Map.of("number", "1"))))
                .contains("Podpis czeka, aż zostaną załatwione uwagi prawnika tej strony.");
        var settling = found(Pattern.compile("action=\"([^\"]*/settlement)\""), tadeusz.get(clause));
        assertThat(words(magdalena.post(settling, Map.of())))
                .contains("Tę uwagę może załatwić partner, który ją zgłosił.");
        tadeusz.post(settling, Map.of());
        assertThat(tadeusz.post(document + "/parties/" + MOST + "/signature", Map.of("number", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(words(tadeusz.post(
                        clause + "/remarks",
                        Map.of("remark", "W imieniu obcych.", "kind", "COMMENT", "organisation", LIBRARY.toString()))))
                .contains("Wybierz partnera, w którego imieniu mówisz.");
    }

    @Test
    void of_eight_who_sign_at_once_for_the_same_party_one_does() throws Exception {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        var tadeusz = signedIn("tadeusz");
        Callable<Integer> signing =
                () -> tadeusz.post(document + "/parties/" + MOST + "/signature", Map.of("number", "1"))
                        .status();

        try (var hands = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Integer>();
            for (var each :
                    hands.invokeAll(Stream.generate(() -> signing).limit(8).toList())) {
                answers.add(each.get());
            }
            assertThat(answers).containsOnlyOnce(303).contains(422).doesNotContain(500);
        }
        assertThat(words(magdalena.get(document))).contains("Podpisało 1 z 2.");
    }

    @Test
    void who_opens_a_text_that_somebody_changed_meanwhile_is_told() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        var seen = version(magdalena, document);
        describe(magdalena, document, Map.of("title", "Karta zasad na nowo"));

        var late = magdalena.post(document + "/opening", Map.of("version", seen));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Dokument zmienił się w międzyczasie.");
    }

    @Test
    void a_later_partner_joins_what_is_in_force_and_one_that_signed_leaves_by_a_statement() {
        var magdalena = signedIn("magdalena");
        var path = "/partnerships/nie-sami";
        var document = path + "/agreement/" + Ids.of("demo agreement nie-sami");
        assertThat(words(magdalena.post(document + "/declarations/" + MOST, Map.of("kind", "ACCESSION"))))
                .contains("Ten partner jest już stroną.");
        assertThat(words(magdalena.post(document + "/declarations/" + MOST, Map.of("kind", "PROJECT"))))
                .contains("Takiego dokumentu Osnowa nie przygotowuje");

        db.sql("""
                insert into agreement_texts (agreement, number, content, digest, opened_at)
                select agreement, 2, jsonb_set(content, '{parties}', '[]'), digest, opened_at
                  from agreement_texts
                 where agreement = :id
                """).param("id", id(document)).update();
        db.sql("update agreements set text = 2, state = 'SIGNING' where id = :id")
                .param("id", id(document))
                .update();
        try {
            assertThat(words(magdalena.post(document + "/declarations/" + MOST, Map.of("kind", "ACCESSION"))))
                    .as("who signs the next text changes nothing of the one in force")
                    .contains("Ten partner jest już stroną.");
        } finally {
            db.sql("update agreements set text = 1, state = 'IN_FORCE' where id = :id")
                    .param("id", id(document))
                    .update();
            db.sql("delete from agreement_texts where agreement = :id and number = 2")
                    .param("id", id(document))
                    .update();
        }

        var tadeusz = signedIn("tadeusz");
        var leaving = tadeusz.post(document + "/declarations/" + MOST, Map.of("kind", "WITHDRAWAL"))
                .location();
        assertThat(words(tadeusz.get(leaving)))
                .contains("Stowarzyszenie „Most Pokoleń” występuje z partnerstwa „Nie sami” z dniem podpisania.")
                .contains("Do uzupełnienia:", "co dzieje się z rozpoczętymi zadaniami");
        assertThat(words(tadeusz.post(document + "/declarations/" + MOST, Map.of("kind", "WITHDRAWAL"))))
                .contains("Taki dokument już jest.");

        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), id, :cech, 'PARTNER', false, false, current_date
                  from partnerships
                 where slug = 'nie-sami'
                """).param("cech", Ids.of("demo O28")).update();
        try {
            assertThat(words(magdalena.get(document))).contains("Mogą przystąpić", "Cech");
            var cech = document + "/declarations/" + Ids.of("demo O28");
            assertThat(words(magdalena.post(cech, Map.of("kind", "WITHDRAWAL"))))
                    .as("nobody leaves what they have not signed")
                    .contains("Ta organizacja nie jest stroną tego dokumentu.");
            db.sql(
                            "update agreements set state = 'CLOSED', closed_on = '2026-11-30', closed_reason = 'x' where id = :id")
                    .param("id", id(document))
                    .update();
            assertThat(words(magdalena.post(cech, Map.of("kind", "ACCESSION"))))
                    .contains("Nie ma obowiązującego porozumienia, do którego można przystąpić.");
            db.sql("update agreements set state = 'IN_FORCE', closed_on = null, closed_reason = null where id = :id")
                    .param("id", id(document))
                    .update();
            var joining = magdalena
                    .post(document + "/declarations/" + Ids.of("demo O28"), Map.of("kind", "ACCESSION"))
                    .location();
            assertThat(words(magdalena.get(joining)))
                    .contains("przystępuje do partnerstwa „Nie sami” i przyjmuje jego porozumienie z dnia")
                    .contains("oczekiwane korzyści", "§ 1. Strony");
            assertThat(words(magdalena.get(document)))
                    .contains("Deklaracje przystąpienia")
                    .doesNotContain("Mogą przystąpić");
        } finally {
            db.sql("delete from agreements where declarer is not null").update();
            db.sql(
                            "delete from memberships where organisation = :cech and partnership = (select id from partnerships where slug = 'nie-sami')")
                    .param("cech", Ids.of("demo O28"))
                    .update();
        }
    }

    @Test
    void a_signed_paper_is_a_photo_or_a_pdf_and_nothing_else() throws Exception {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, MOST);
        var document = ready(magdalena, path);
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        var scan = document + "/parties/" + MOST + "/scan";
        var today = LocalDate.now(clock);

        assertThat(words(magdalena.upload(scan, paper("1 1 2026"), "file", "virus.exe", "MZ".getBytes(UTF_8))))
                .contains("Wybierz zdjęcie JPEG lub PNG albo plik PDF.");
        assertThat(words(magdalena.upload(scan, paper("1 1 2026"), "file", "a.pdf", "%PDF-1.7 urwany".getBytes(UTF_8))))
                .contains("Ten PDF jest niepełny.");
        assertThat(words(magdalena.upload(scan, paper("1 1 2999"), "file", "a.pdf", PDF)))
                .contains("Wpisz dzień, który już był.");
        assertThat(words(magdalena.upload(scan, paper(typed(today.minusDays(1))), "file", "a.pdf", PDF)))
                .contains("Podpis nie może być z dnia, w którym tego tekstu jeszcze nie otwarto do podpisu.");
        assertThat(magdalena
                        .upload(scan, paper(typed(today)), "file", "a.pdf", PDF)
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(document))).contains("podpis z dnia " + said(today), "Skan");
        var kept = magdalena.get(scan);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).startsWith("%PDF");
        assertThat(guest().get(scan).location()).startsWith("/sign-in");
        assertThat(signedIn("kasia").get(scan).status()).isEqualTo(404);

        magdalena.post(document + "/reopening", Map.of("version", version(magdalena, document)));
        assertThat(words(magdalena.get(document))).contains("/scan?number=1");
        assertThat(magdalena.get(scan).status())
                .as("also while the next text is drafted")
                .isEqualTo(200);
        assertThat(magdalena.get(scan + "?number=2").status()).isEqualTo(404);
    }

    private static String typed(LocalDate day) {
        return "%d %d %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String said(LocalDate day) {
        return Text.date(day, Text.POLISH).replace('\u00a0', ' ');
    }

    private static Map<String, String> paper(String on) {
        return Map.of("number", "1", "on", on);
    }

    @Test
    void no_contract_of_a_public_private_partnership_is_drawn_up_at_any_address() {
        var secretary = signedIn("sekretarz");
        var path = "/partnerships/ciepla-woda/agreement";

        assertThat(words(secretary.get(path))).contains("Osnowa nie przygotowuje umowy PPP");
        for (var kind : DocumentKind.values()) {
            if (kind != DocumentKind.LETTER_OF_INTENT) {
                var answer = secretary.post(path, Map.of("kind", kind.name()));
                assertThat(answer.status()).as(kind.name()).isEqualTo(422);
                assertThat(words(answer)).contains("Takiego dokumentu Osnowa nie przygotowuje");
            }
        }
        var letter = secretary.post(path, Map.of("kind", "LETTER_OF_INTENT")).location();
        assertThat(words(secretary.get(letter)))
                .contains("Osnowa nie przygotowuje umowy PPP", "Podpisani wyrażają wolę", "§ 1. Strony");
        for (var clause : new String[] {"C03", "C08", "C10", "C16", "C17", "C27"}) {
            assertThat(secretary.get(letter + "/clauses/" + clause).status())
                    .as(clause)
                    .isEqualTo(404);
            assertThat(secretary
                            .post(letter + "/clauses/" + clause, own("Umowa PPP.", 0))
                            .status())
                    .as(clause)
                    .isEqualTo(404);
        }
    }

    private String inForce(Browser magdalena, String path, Map<String, String> terms) {
        var document = ready(magdalena, path);
        describe(magdalena, document, terms);
        magdalena.post(
                document + "/parties/" + WELFARE, represented("Magdalena, kierowniczka", "POWER_OF_ATTORNEY", "3"));
        magdalena.post(document + "/parties/" + MOST, represented("Tadeusz, prezes", "REGISTER", ""));
        magdalena.post(document + "/opening", Map.of("version", version(magdalena, document)));
        magdalena.post(document + "/parties/" + WELFARE + "/signature", Map.of("number", "1"));
        signedIn("tadeusz").post(document + "/parties/" + MOST + "/signature", Map.of("number", "1"));
        return document;
    }

    /** A charter in which nothing is missing but who signs. */
    private String ready(Browser magdalena, String path) {
        var document = charter(magdalena, path);
        describe(magdalena, document, Map.of());
        magdalena.post(document + "/clauses/C04", own("Nikt nie jest sam.", 0));
        for (var clause : new String[] {"C02", "C08", "C09", "C11", "C13", "C15", "C19", "C23", "C26"}) {
            magdalena.post(
                    document + "/clauses/" + clause, Map.of("included", "false", "own", "false", "version", "0"));
        }
        magdalena.post(path + "/goals", Map.of());
        db.sql("""
                insert into goals (id, partnership, number, sentence, unit, state, verdict, prices)
                select gen_random_uuid(), id, 1, 'Nikt nie jest sam', 'osób', 'ADOPTED', 'VAGUE', false
                  from partnerships
                 where slug = :slug
                """).param("slug", path.split("/")[2]).update();
        return document;
    }

    private static String charter(Browser magdalena, String path) {
        return magdalena
                .post(
                        path + "/agreement",
                        Map.of("kind", "CHARTER", "once", Ids.next().toString()))
                .location();
    }

    private static void describe(Browser magdalena, String document, Map<String, String> others) {
        magdalena.post(
                document + "/terms",
                with(
                        Map.of(
                                "title",
                                "Karta zasad",
                                "minors",
                                "false",
                                "volunteers",
                                "false",
                                "version",
                                version(magdalena, document)),
                        others));
    }

    private static String version(Browser magdalena, String document) {
        return found(VERSION, magdalena.get(document));
    }

    private static Map<String, String> own(String words, int version) {
        return Map.of("included", "true", "own", "true", "wording", words, "version", String.valueOf(version));
    }

    private static Map<String, String> represented(String who, String basis, String reference) {
        return Map.of("signatories", who, "basis", basis, "reference", reference, "version", "0");
    }
}
