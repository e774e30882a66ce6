package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People at their browsers: they add organisations, correct them, and let each other act for them. */
class OrganisationStoryTest extends StoryTest {

    private static final String PASSWORD = "cztery dzikie gęsi nad stawem";

    @Autowired
    private People people;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private MergeDesk merging;

    @Test
    void whoever_adds_an_organisation_may_speak_for_it_at_once() {
        var henryk = signedIn(somebody("Henryk", false));
        var name = fresh("Klub Szachowy");

        var added = henryk.post("/organisations", form(name, "represent", "true"));

        assertThat(added.status()).isEqualTo(303);
        assertThat(henryk.get(added.location()).body()).contains(name).contains("/edit");
        assertThat(henryk.get("/organisations").body()).as("the page head").contains(name);
        assertThat(guest().get(added.location()).body()).doesNotContain("/edit");
    }

    @Test
    void guests_read_in_what_role_somebody_checked_the_data_and_not_who_it_was() {
        var henryk = signedIn(somebody("Henryk Nieznany", false));
        var own = henryk.post("/organisations", form(fresh("Klub Filmowy"), "represent", "true"))
                .location();
        var listed = henryk.post("/organisations", form(fresh("Klub Brydżowy"))).location();

        assertThat(words(guest().get(own)))
                .contains("osoba, która działa w imieniu tej organizacji")
                .doesNotContain("Henryk Nieznany");
        assertThat(words(guest().get(listed))).doesNotContain("Henryk Nieznany", "Jeszcze nikt tego nie sprawdził");
        signedIn(somebody("Ola Nieznana", true)).post(listed + "/check", Map.of());
        assertThat(words(guest().get(listed)))
                .contains("osoba, która opiekuje się serwisem")
                .doesNotContain("Ola Nieznana");
        assertThat(words(henryk.get(listed))).contains("Ola Nieznana");
    }

    @Test
    void a_double_click_adds_it_once() {
        var henryk = signedIn(somebody("Henryk", false));
        var twice = form(fresh("Koło Modelarzy"), "another", "true");

        var first = henryk.post("/organisations", twice);
        var second = henryk.post("/organisations", twice);

        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    void one_that_is_already_here_is_shown_before_it_is_added_twice() {
        var henryk = signedIn(somebody("Henryk", false));
        var name = fresh("Orkiestra Dęta");
        henryk.post("/organisations", form(name));

        var again = henryk.post("/organisations", form(name));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Może już tu jest?");
        assertThat(henryk.post("/organisations", form(name, "another", "true")).status())
                .isEqualTo(303);
    }

    @Test
    void an_incomplete_form_says_what_to_do_and_keeps_the_words() {
        var henryk = signedIn(somebody("Henryk", false));

        var page = henryk.post(
                "/organisations", form("", "offers", "Sala prób", "nip", "123", "website", "javascript:alert(1)"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Wpisz nazwę organizacji", "Sprawdź NIP", "Wpisz adres strony", "Sala prób");
    }

    @Test
    void where_no_sector_is_usual_somebody_says_which() {
        var henryk = signedIn(somebody("Henryk", false));
        var name = fresh("Kwartet");

        var page = henryk.post("/organisations", form(name, "kind", "INNA"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Wybierz sektor");
        assertThat(henryk.post("/organisations", form(name, "kind", "INNA", "sector", "SOCIAL"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void where_no_field_is_ticked_those_usual_for_the_kind_are_taken() {
        var henryk = signedIn(somebody("Henryk", false));

        var usual = henryk.post("/organisations", form(fresh("OSP Dąbrowa"), "kind", "OSP"));
        var chosen = henryk.post("/organisations", form(fresh("OSP Lipiny"), "kind", "OSP", "fields", "SENIORS"));

        assertThat(words(henryk.get(usual.location()))).contains("kultura, bezpieczeństwo");
        assertThat(words(henryk.get(chosen.location())))
                .contains("seniorzy")
                .doesNotContain("kultura", "bezpieczeństwo");
    }

    @Test
    void the_second_of_two_who_correct_the_same_sees_both_versions() {
        var henryk = signedIn(somebody("Henryk", false));
        var name = fresh("Teatr Uliczny");
        var address =
                henryk.post("/organisations", form(name, "represent", "true")).location();
        henryk.post(address, form(name, "version", "0", "offers", "Szczudła"));

        var late = henryk.post(address, form(name, "version", "0", "offers", "Kostiumy"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Szczudła", "Kostiumy", "name=\"version\" value=\"1\"");
        assertThat(henryk.post(address, form(name, "version", "1", "offers", "Kostiumy"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_pages_of_one_that_was_merged_lead_to_what_it_became() {
        var ola = somebody("Ola", true);
        var admin = signedIn(ola);
        var kept = admin.post("/organisations", form(fresh("Zespół Pieśni"))).location();
        var gone = admin.post("/organisations", form(fresh("Zespół Tańca"))).location();
        merging.merge(organisation(kept), organisation(gone), ola);

        assertThat(admin.get(gone + "/edit").location()).isEqualTo(kept);
        assertThat(admin.get(gone + "/people").location()).isEqualTo(kept);
        var late = admin.post(gone, form(fresh("Zespół"), "version", "0", "offers", "Stroje ludowe"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Stroje ludowe", "action=\"" + kept + "\"");
    }

    private static OrganisationId organisation(String address) {
        return new OrganisationId(UUID.fromString(id(address)));
    }

    @Test
    void who_asks_to_represent_waits_until_somebody_who_decides_agrees() {
        var henryk = signedIn(somebody("Henryk", false));
        var barbara = somebody("Barbara", false);
        var barbarasBrowser = signedIn(barbara);
        var address = henryk.post("/organisations", form(fresh("Chór"), "represent", "true"))
                .location();

        assertThat(barbarasBrowser.get(address + "/people").status()).isEqualTo(404);
        assertThat(barbarasBrowser.post(address + "/requests", Map.of()).status())
                .isEqualTo(303);
        assertThat(barbarasBrowser.post(address + "/requests", Map.of()).status())
                .as("twice")
                .isEqualTo(422);
        assertThat(henryk.get("/desk").body()).contains("Barbara prosi");
        var people = henryk.get(address + "/people").body();
        assertThat(people).contains("Barbara");
        var consent = people.replaceAll("(?s).*action=\"([^\"]*/consent)\".*", "$1");
        assertThat(henryk.post(consent, Map.of("scope", "CONSULTS")).status()).isEqualTo(303);

        assertThat(henryk.get("/desk").body()).doesNotContain("Barbara prosi");
        assertThat(barbarasBrowser.get("/organisations/mine").body()).contains("konsultuje");
        assertThat(barbarasBrowser.get(address + "/people").status())
                .as("consulting is not deciding")
                .isEqualTo(404);
    }

    @Test
    void the_last_who_decides_cannot_leave_before_there_is_another() {
        var henryk = somebody("Henryk", false);
        var barbara = somebody("Barbara", false);
        var browser = signedIn(henryk);
        var address = browser.post("/organisations", form(fresh("Świetlica"), "represent", "true"))
                .location();
        var end = browser.get(address + "/people").body().replaceAll("(?s).*action=\"([^\"]*/end)\".*", "$1");

        var refused = browser.post(end, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("To jedyna osoba");
        var barbarasBrowser = signedIn(barbara);
        barbarasBrowser.post(address + "/requests", Map.of());
        assertThat(browser.post(address + "/people", Map.of("email", barbara.email(), "scope", "DECIDES"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.post(end, Map.of()).status()).isEqualTo(303);
        assertThat(browser.get(address + "/people").status()).isEqualTo(404);
    }

    @Test
    void who_decides_alone_can_set_a_last_day_and_a_later_one_but_not_decide_less() {
        var henryk = somebody("Henryk", false);
        var browser = signedIn(henryk);
        var people = browser.post("/organisations", form(fresh("Warsztaty"), "represent", "true"))
                        .location()
                + "/people";
        var again = Map.of("email", henryk.email(), "scope", "DECIDES", "until", "2099-12-31");

        assertThat(browser.post(people, again).status()).isEqualTo(303);
        assertThat(browser.get(people).body()).contains("2099");
        assertThat(browser.post(people, again).body()).contains("ma już");
        assertThat(browser.post(people, Map.of("email", henryk.email(), "scope", "CONSULTS"))
                        .body())
                .contains("To jedyna osoba");
    }

    @Test
    void when_nobody_decides_yet_the_administrator_answers() {
        var admin = signedIn(somebody("Ola", true));
        var henryk = signedIn(somebody("Henryk", false));
        var name = fresh("Izba Regionalna");
        var address = admin.post("/organisations", form(name)).location();
        henryk.post(address + "/requests", Map.of());

        assertThat(admin.get("/organisations/requests").body()).contains(name);
        var consent = admin.get(address + "/people").body().replaceAll("(?s).*action=\"([^\"]*/consent)\".*", "$1");
        admin.post(consent, Map.of("scope", "DECIDES"));

        assertThat(admin.get("/organisations/requests").body()).doesNotContain(name);
        assertThat(henryk.get(address + "/edit").status()).isEqualTo(200);
    }

    @Test
    void signs_are_counted_as_people_and_the_database_count_them() {
        var henryk = signedIn(somebody("Henryk", false));
        var begins = fresh("Klub");
        var longest = begins + "\ud83d\ude00".repeat(Profile.LONGEST_NAME - begins.length());
        var offers = "ą\r\n".repeat(Profile.LONGEST_OFFER / 2);

        var added = henryk.post("/organisations", form(longest, "another", "true", "offers", offers));
        assertThat(added.status()).isEqualTo(303);
        assertThat(henryk.post("/organisations", form(longest + "a", "another", "true"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void for_whom_one_acts_can_be_changed_and_never_to_somebody_elses() {
        var henryk = signedIn(somebody("Henryk", false));
        var first = fresh("Pierwsza");
        var second = fresh("Druga");
        var firstAddress = henryk.post("/organisations", form(first, "represent", "true", "another", "true"))
                .location();
        var secondAddress = henryk.post("/organisations", form(second, "represent", "true", "another", "true"))
                .location();
        var foreign = signedIn(somebody("Barbara", false))
                .post("/organisations", form(fresh("Cudza"), "represent", "true", "another", "true"))
                .location();
        assertThat(head(henryk)).contains(first);

        henryk.post("/account/acting", Map.of("organisation", id(secondAddress), "next", "/organisations/mine"));
        assertThat(head(henryk)).contains(second);
        henryk.post("/account/acting", Map.of("organisation", id(foreign)));
        assertThat(head(henryk)).contains(second);
        henryk.post("/account/acting", Map.of("organisation", id(firstAddress), "next", "//elsewhere.example"));
        assertThat(head(henryk)).contains(first);
    }

    private static String head(Browser browser) {
        return browser.get("/help").body().replaceAll("(?s)<main.*", "");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, String> form(String name, String... more) {
        var fields = new HashMap<String, String>();
        fields.put("name", name);
        fields.put("kind", "STOWARZYSZENIE");
        fields.put("town", "Zdrojewice");
        fields.put("once", UUID.randomUUID().toString());
        for (var i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static String fresh(String name) {
        return name + " " + Ids.next().toString().substring(24);
    }

    private Person somebody(String name, boolean administrator) {
        var id = new PersonId(Ids.next());
        people.add(new Person(id, name, id + "@zdrojewice.example", "pl", administrator, false, 0));
        people.setPasswordHash(id, encoder.encode(PASSWORD));
        return people.find(id).orElseThrow();
    }

    private Browser signedIn(Person person) {
        var browser = guest();
        browser.post("/sign-in", Map.of("email", person.email(), "password", PASSWORD));
        browser.get("/organisations/new");
        return browser;
    }
}
