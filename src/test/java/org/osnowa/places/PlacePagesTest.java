package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People looking for places, and adding those that no register knows. */
@OsnowaTest
class PlacePagesTest {

    private static final String PASSWORD = "cztery dzikie gęsi nad stawem";

    @Autowired
    PlaceRegister register;

    @Autowired
    People people;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void layOutTheLand() {
        register.add(PlaceId.of("98"), PlaceKind.VOIVODESHIP, "zmyślone");
        register.add(PlaceId.of("9801"), PlaceKind.POWIAT, "brzozokalicki");
        register.add(PlaceId.of("980101"), PlaceKind.URBAN_RURAL_GMINA, "Brzozokalik Górny");
        register.add(PlaceId.of("980102"), PlaceKind.RURAL_GMINA, "Brzozokalik Górny");
    }

    @Test
    void the_picker_asks_for_suggestions_and_gets_labels() {
        var answer = guest().get("/places/suggestions?q=brzozokalik%20gorny%20miej");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body())
                .isEqualTo("[{\"id\":\"980101\","
                        + "\"label\":\"Brzozokalik Górny, gmina miejsko-wiejska, powiat brzozokalicki\","
                        + "\"detail\":\"województwo zmyślone\"}]");
        assertThat(guest().get("/places/suggestions").body()).isEqualTo("[]");
    }

    @Test
    void a_place_is_found_without_polish_letters_and_shown_with_what_it_lies_in() {
        var guest = guest();

        assertThat(guest.get("/places?q=BRZOZOKALIK+gorny").body())
                .contains("2 miejsca", "/places/980101", "/places/980102");
        assertThat(guest.get("/places/980101").body())
                .contains("powiat brzozokalicki", "/places/9801", "/places/980101/neighbourhoods/new");
        assertThat(guest.get("/places?q=Brzozokalyk").body()).contains("Podobne nazwy");
        assertThat(guest.get("/places").body()).contains("województwo zmyślone");
    }

    @Test
    void a_form_without_scripts_comes_back_with_a_choice_of_namesakes() {
        var ewa = signedIn();
        var form = new HashMap<>(Map.of(
                "name", "Razem " + Ids.next().toString().substring(24),
                "matter", "Po zmroku na przystanku jest ciemno i nikt nie chce tam czekać na autobus.",
                "place", "brzozokalik gorny",
                "level", "GMINA",
                "initiator", "PERSONS",
                "once", UUID.randomUUID().toString()));

        var again = ewa.post("/partnerships", form);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("Są 2 takie miejsca.", "gmina miejsko-wiejska, powiat brzozokalicki")
                .contains("name=\"placePicked\"", "value=\"980102 brzozokalik gorny\"");
        form.put("placePicked", "980102 brzozokalik gorny");
        assertThat(ewa.get(ewa.post("/partnerships", form).location()).body())
                .contains("Brzozokalik Górny, gmina wiejska, powiat brzozokalicki");
    }

    @Test
    void what_is_no_place_is_missing() {
        for (var nonsense : new String[] {"000000", "nie-ma", "98%27", "980101-ffffffff-0000-7000-8000-000000000000"}) {
            assertThat(guest().get("/places/" + nonsense).status()).as(nonsense).isEqualTo(404);
        }
    }

    @Test
    void whoever_is_signed_in_adds_a_neighbourhood_once() {
        var ewa = signedIn();
        var name = "Osiedle " + Ids.next().toString().substring(24);
        var form = Map.of(
                "name",
                " " + name + " ",
                "kind",
                "OSIEDLE",
                "once",
                UUID.randomUUID().toString());

        var added = ewa.post("/places/980101/neighbourhoods", form);

        assertThat(added.status()).isEqualTo(303);
        assertThat(ewa.get(added.location()).body())
                .contains(name + ", osiedle, gmina Brzozokalik Górny, powiat brzozokalicki");
        assertThat(ewa.post("/places/980101/neighbourhoods", form).location())
                .as("a double click")
                .isEqualTo(added.location());
    }

    @Test
    void a_name_that_is_there_already_is_refused_whatever_its_capitals_and_marks() {
        var ewa = signedIn();
        var rest = Ids.next().toString().substring(24);
        ewa.post("/places/980101/neighbourhoods", form("Źródełko " + rest));
        var counted = counted();

        var again = ewa.post("/places/980101/neighbourhoods", form("ZRODELKO  " + rest));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("gminie jest już miejsce", "ZRODELKO");
        assertThat(counted()).as("what is not added does not count").isEqualTo(counted);
        assertThat(ewa.post("/places/980102/neighbourhoods", form("Zrodelko " + rest))
                        .status())
                .as("in another gmina")
                .isEqualTo(303);
    }

    @Test
    void what_was_left_out_is_named_and_what_was_typed_is_kept() {
        var ewa = signedIn();

        assertThat(ewa.post("/places/980101/neighbourhoods", Map.of("name", "")).body())
                .contains("Wpisz nazwę", "Wybierz, co to jest");
        assertThat(ewa.post("/places/980101/neighbourhoods", Map.of("name", "<b>Rynek</b>"))
                        .body())
                .contains("&lt;b>Rynek");
        for (var name : new String[] {"🙂", "–", "a".repeat(10_000), "12"}) {
            assertThat(ewa.post("/places/980101/neighbourhoods", form(name)).status())
                    .isEqualTo(422);
        }
    }

    @Test
    void only_a_gmina_has_neighbourhoods() {
        var ewa = signedIn();

        assertThat(ewa.get("/places/9801/neighbourhoods/new").status()).isEqualTo(404);
        assertThat(ewa.post("/places/980101/neighbourhoods", Map.of("name", "Nowa", "kind", "RURAL_GMINA"))
                        .status())
                .isEqualTo(422);
    }

    private static Map<String, String> form(String name) {
        return Map.of("name", name, "kind", "OSIEDLE", "once", UUID.randomUUID().toString());
    }

    /** Changes with every neighbourhood that counts. */
    private String counted() {
        return db.sql(
                        "select string_agg(free_at::text, ' ' order by id) from rate_limits where id like 'new.neighbourhood %'")
                .query(String.class)
                .single();
    }

    private Browser guest() {
        return new Browser(settings);
    }

    private Browser signedIn() {
        var id = new PersonId(Ids.next());
        var email = id + "@zdrojewice.example";
        people.add(new Person(id, "Ewa", email, "pl", false, false, 0));
        people.setPasswordHash(id, encoder.encode(PASSWORD));
        var browser = guest();
        browser.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        browser.get("/places/980101/neighbourhoods/new");
        return browser;
    }
}
