package org.osnowa.agreements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** A charter of two partners, from its draft until it is in force and joined by a third. */
class AgreementStoryTest extends StoryTest {

    private static final UUID MOST = Ids.of("demo O13");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(UTF_8);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

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
        assertThat(words(late)).contains("Ktoś zapisał to przed Tobą", "Nikt nie jest sam.");
        assertThat(magdalena.post(clause, own("Każdy ma sąsiada.", 1)).status()).isEqualTo(303);
        assertThat(words(magdalena.get(document))).contains("Każdy ma sąsiada.").doesNotContain("Nikt nie jest sam.");

        var versions = found(Pattern.compile("href=\"([^\"]*/history/texts/[0-9a-f-]+)\""), magdalena.get(clause));
        assertThat(words(magdalena.get(versions))).contains("postanowienie", "<del>", "pierwsza wersja");
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
        var document = inForce(magdalena, path);

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

        assertThat(words(magdalena.upload(scan, paper("1 1 2026"), "file", "virus.exe", "MZ".getBytes(UTF_8))))
                .contains("Wybierz zdjęcie JPEG lub PNG albo plik PDF.");
        assertThat(words(magdalena.upload(scan, paper("1 1 2026"), "file", "a.pdf", "%PDF-1.7 urwany".getBytes(UTF_8))))
                .contains("Ten PDF jest niepełny.");
        assertThat(words(magdalena.upload(scan, paper("1 1 2999"), "file", "a.pdf", PDF)))
                .contains("Wpisz dzień, który już był.");
        assertThat(magdalena
                        .upload(scan, paper("1 1 2026"), "file", "a.pdf", PDF)
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(document))).contains("podpis z dnia 1 stycznia 2026", "Skan");
        var kept = magdalena.get(scan);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).startsWith("%PDF");
        assertThat(guest().get(scan).location()).startsWith("/sign-in");
        assertThat(signedIn("kasia").get(scan).status()).isEqualTo(404);
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

    private String inForce(Browser magdalena, String path) {
        var document = ready(magdalena, path);
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
