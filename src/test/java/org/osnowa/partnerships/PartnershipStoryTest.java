package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.letters.MailServer;
import org.osnowa.letters.NoMail;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** People of the invented community at their browsers: they start partnerships, describe them and invite into them. */
class PartnershipStoryTest extends StoryTest {

    private static final String MGOPS = "/organisations/" + Ids.of("demo O02");
    private static final String BANK = "/organisations/" + Ids.of("demo O25");
    private static final String MATTER =
            "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.";

    @Autowired
    private MailServer mail;

    @Test
    void what_was_said_on_the_telephone_is_asked_about_them_and_not_of_them() {
        var magdalena = signedIn("magdalena");
        var list = magdalena.get("/partnerships/nie-sami/invitations").body();
        var form = words(magdalena.get(list.replaceAll("(?s).*href=\"([^\"]*/answer)\".*", "$1")));

        assertThat(form)
                .contains("Co chcą z tego mieć dla siebie", "Tak, dołączają")
                .doesNotContain("chcecie", "Wasza");
    }

    @Test
    void a_level_that_does_not_fit_the_place_is_refused_and_the_errors_stand_in_the_order_of_the_fields() {
        var page = signedIn("magdalena")
                .post("/partnerships", start("place", "powiat zdrojewicki", "level", "GMINA", "matter", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(words(page))
                .contains("Ten poziom nie pasuje do miejsca")
                .containsSubsequence("href=\"#matter\"", "href=\"#level\"");
    }

    @Test
    void nobody_binds_an_organisation_beyond_their_mandate() {
        var magdalena = signedIn("magdalena");
        var list = magdalena.get("/partnerships/nie-sami/invitations").body();
        var answer = list.replaceAll("(?s).*href=\"([^\"]*/answer)\".*", "$1");
        var said =
                new HashMap<>(Map.of("answer", "YES", "respondent", "Ela", "name", "Zegarmistrz", "scope", "OBSERVES"));

        assertThat(words(magdalena.post(answer, said))).contains("tylko obserwuje");
        said.put("scope", "CONSULTS");
        assertThat(words(magdalena.post(answer, said))).contains("tylko wstępnie");
    }

    @Test
    void an_organisation_that_is_not_in_the_directory_is_asked_about_by_name() {
        var nobody = Map.of("organisation", "00000000-0000-0000-0000-000000000000", "address", "kto@zarzecze.example");

        var page = signedIn("magdalena").post("/partnerships/nie-sami/invitations", nobody);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"name\"").doesNotContain("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void whoever_starts_a_partnership_is_told_that_it_worked() {
        var magdalena = signedIn("magdalena");

        var started = magdalena.post("/partnerships", start());

        assertThat(started.status()).isEqualTo(303);
        assertThat(words(magdalena.get(started.location()))).contains("Partnerstwo założone.");
    }

    @Test
    void the_second_of_two_who_describe_it_sees_every_field_in_both_versions() {
        var magdalena = signedIn("magdalena");
        var address = magdalena.post("/partnerships", start()).location() + "/settings";
        var first = start("version", "0", "place", "powiat zdrojewicki", "level", "POWIAT");
        assertThat(magdalena.post(address, first).status()).isEqualTo(303);

        var late = magdalena.post(address, start("version", "0", "level", "OSIEDLE"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("powiat zdrojewicki", "<b>osiedle</b>", "Twoja wersja");
    }

    @Test
    void the_desk_shows_how_the_invitations_run_that_my_partnerships_sent() {
        assertThat(words(signedIn("magdalena").get("/desk")))
                .containsSubsequence(
                        "Zaproszenia Twoich partnerstw", "Nie sami", "bez odpowiedzi, odnośnik wygasł", "może");
        assertThat(words(signedIn("joanna").get("/desk"))).doesNotContain("Zaproszenia Twoich partnerstw");
    }

    @Test
    void on_an_english_page_what_people_wrote_says_that_it_is_polish_and_keeps_its_small_words() {
        var guest = new Browser(settings);
        guest.get("/?lang=en");

        assertThat(guest.get("/partnerships/ciepla-woda").body())
                .contains("<html lang=\"en\"", "<h1 lang=\"pl\">Ciepła woda ze słońca", "co zimę")
                .contains("i\u00a0co zimę");
        assertThat(new Browser(settings)
                        .get("/partnerships/ciepla-woda?lang=pl")
                        .body())
                .doesNotContain("<h1 lang");
    }

    @Test
    void paper_says_where_a_page_came_from_but_never_a_secret_link() {
        var guest = new Browser(settings);
        var link = linkOfFreshInvitation();

        assertThat(paper(guest.get("/partnerships/nie-sami"))).contains(settings.address("/partnerships/nie-sami"));
        assertThat(paper(guest.get(link))).contains("wydrukowano").doesNotContain("/invitations/");
    }

    private String linkOfFreshInvitation() {
        var magdalena = signedIn("magdalena");
        var address = UUID.randomUUID() + "@zegarek.example";
        invites(magdalena, address);
        return Pattern.compile("href=\"(/mailbox/[^\"]+)\"")
                .matcher(magdalena.get("/mailbox").body())
                .results()
                .map(letter -> magdalena.get(letter.group(1)).body())
                .filter(letter -> letter.contains(address))
                .map(letter -> letter.replaceAll("(?s).*?(/invitations/[\\w-]+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static void invites(Browser magdalena, String address) {
        var invited = Map.of(
                "name", "Zegarmistrz Tik", "similar", "none", "address", address, "asked", "Czas", "gain", "Klienci");
        assertThat(magdalena.post("/partnerships/nie-sami/invitations", invited).status())
                .isEqualTo(303);
    }

    @Test
    void an_invitation_without_mail_says_that_its_letter_waits() {
        var magdalena = signedIn("magdalena");
        assertThat(words(magdalena.get("/partnerships/nie-sami/invitations"))).doesNotContain("listy wyjdą");

        try (var _ = new NoMail(mail)) {
            invites(magdalena, UUID.randomUUID() + "@zegarek.example");
            assertThat(words(magdalena.get("/partnerships/nie-sami/invitations")))
                    .contains("Zaproszenie zapisane. List wyjdzie, gdy będzie ustawiona poczta.")
                    .contains("Zaproszenia są zapisane, a listy wyjdą")
                    .doesNotContain("Zaproszenie wysłane");
        }
    }

    @Test
    void a_village_that_is_not_on_the_list_goes_into_the_description() {
        var sentence = "a nazwę wsi lub osiedla dopisz w opisie";
        var way = "możesz też dodać na stronie jego gminy";

        assertThat(words(signedIn("magdalena").post("/partnerships", Map.of("place", "Bażanówka"))))
                .contains("Nie mamy tej miejscowości na liście", sentence, way);
        assertThat(words(new Browser(settings).post("/problems", Map.of("what", MATTER, "place", "Bażanówka"))))
                .contains("Nie mamy tej miejscowości na liście", sentence)
                .doesNotContain(way);
    }

    private static String paper(Browser.Page page) {
        return words(page).replaceAll("(?s).*<p class=\"print-foot[^>]*>(.*?)</p>.*", "$1");
    }

    @Test
    void the_page_of_an_organisation_tells_everybody_where_it_is_a_partner() {
        assertThat(new Browser(settings).get(MGOPS).body())
                .containsSubsequence("/partnerships/nie-sami", "lider", "/partnerships/drugi-start", "realizator");
    }

    @Test
    void who_coordinates_invites_from_the_page_of_an_organisation_with_its_public_address_filled_in() {
        var magdalena = signedIn("magdalena");
        var invite = "/partnerships/nie-sami/invitations/new?organisation=" + Ids.of("demo O25");

        assertThat(magdalena.get(BANK).body()).contains(invite);
        assertThat(words(magdalena.get(invite)))
                .contains("Bank Spółdzielczy w", "value=\"bank@zdrojewice.example\"", "Wybierz inną");
        assertThat(signedIn("joanna").get(BANK).body()).doesNotContain("/invitations/new");
    }

    @Test
    void who_coordinates_looks_for_an_organisation_in_the_form_itself() {
        var found = words(signedIn("magdalena").get("/partnerships/nie-sami/invitations/new?q=w+zdrojewicach"));

        assertThat(found)
                .contains("?organisation=" + Ids.of("demo O25"), "już w partnerstwie", "ma już zaproszenie")
                .doesNotContain("?organisation=" + Ids.of("demo O02"));
    }

    private static Map<String, String> start(String... more) {
        var fields = new HashMap<>(Map.of(
                "name",
                "Sąsiedzi " + UUID.randomUUID(),
                "matter",
                MATTER,
                "place",
                "Zdrojewice",
                "level",
                "GMINA",
                "initiator",
                "PERSONS",
                "once",
                UUID.randomUUID().toString()));
        for (var each = 0; each < more.length; each += 2) {
            fields.put(more[each], more[each + 1]);
        }
        return fields;
    }
}
