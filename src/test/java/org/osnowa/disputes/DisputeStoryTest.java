package org.osnowa.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonForgotten;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.CoordinationChanged;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.web.Pages;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;

class DisputeStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final UUID PHARMACY = Ids.of("demo O24");
    private static final UUID SCHOOL = Ids.of("demo O07");
    private static final String SECRET = "Zwada o klucze i podpisy";

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private Pages pages;

    @Autowired
    private DisputeDesk desk;

    @Autowired
    private DisputeTies ties;

    @Autowired
    private DisputesForgotten forgotten;

    @Autowired
    private DisputesWaiting waiting;

    @Autowired
    private KeptFromCoordinators kept;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    /** Nobody raises as many in a day as the stories here do together. */
    @BeforeEach
    void raiseAgain() {
        db.sql("delete from rate_limits where id like 'disputes.person%'").update();
    }

    @Test
    void two_partners_settle_it_and_only_what_both_want_recorded_becomes_public() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var joanna = signedIn("joanna");
        var path = partnership(magdalena);
        var dispute = raised(tadeusz, path, Map.of());
        assertThat(words(tadeusz.get(dispute))).contains(SECRET, "Rozmowa zainteresowanych", "jeszcze nie wie");
        assertThat(words(magdalena.get(dispute))).contains(SECRET, "Prowadzisz tę sprawę");
        assertThat(words(magdalena.get("/desk"))).contains(dispute);
        tadeusz.post(dispute + "/notes", Map.of("note", "Tylko do prowadzącej"));

        assertThat(joanna.get(dispute).status()).isEqualTo(404);
        assertThat(words(joanna.get(path + "/disputes")))
                .contains("Nie bierzesz teraz udziału")
                .doesNotContain(SECRET);
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        assertThat(words(joanna.get(dispute)))
                .contains(SECRET, "Sprawa dotyczy Waszej strony")
                .doesNotContain("Tylko do prowadzącej");
        assertThat(words(joanna.get(path + "/disputes"))).contains(SECRET);

        var agreed = "Klucze ma apteka, a Most Pokoleń umawia się dzień wcześniej.";
        tadeusz.post(dispute + "/proposals", Map.of("proposal", agreed, "records", "true", "version", "1"));
        assertThat(words(joanna.get("/desk"))).contains(dispute);
        joanna.post(
                dispute + "/proposals/acceptance",
                Map.of("proposed", proposed(dispute), "records", "true", "version", "2"));

        assertThat(words(tadeusz.get(dispute)))
                .contains("Jest porozumienie", agreed)
                .doesNotContain("Nie dogadamy się");
        assertThat(words(guest().get(path + "/decisions"))).contains(agreed);
        assertThat(words(guest().get(path + "/history"))).contains(agreed).doesNotContain(SECRET);
        assertThat(words(magdalena.get(path + "/history")))
                .doesNotContain(SECRET, id(dispute).toString());
        assertThat(words(tadeusz.post(dispute + "/notes", Map.of("note", "Jeszcze jedno"))))
                .contains("Ta sprawa jest zakończona.");
    }

    @Test
    void what_one_side_does_not_want_recorded_stays_between_them() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        tadeusz.post(
                dispute + "/proposals", Map.of("proposal", "Klucze leżą w aptece.", "records", "true", "version", "1"));
        signedIn("joanna")
                .post(dispute + "/proposals/acceptance", Map.of("proposed", proposed(dispute), "version", "2"));

        assertThat(words(tadeusz.get(dispute))).contains("Jest porozumienie");
        assertThat(words(signedIn("magdalena").get(path + "/decisions"))).doesNotContain("Klucze leżą");
    }

    /**
     * Every page that there is, every letter to her, the desk with its number, the export and the address itself. The mailbox is
     * left out: it stands in the demonstration only, where everybody reads the letters of all.
     */
    @Test
    void who_coordinates_learns_nothing_of_a_dispute_about_the_coordination() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        var slug = path.substring("/partnerships/".length());
        var heading = heading(magdalena);
        var letters = letters("magdalena@zdrojewice.example");
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(
                tadeusz, path, Map.of("about", "COORDINATION", "lead", "MEDIATOR", "email", "mediatorka@poza.example"));
        var id = dispute.substring(dispute.lastIndexOf('/') + 1);
        tadeusz.post(dispute + "/notes", Map.of("note", SECRET));

        var seen = Stream.concat(
                        pages.all().stream().map(Pages.Page::path),
                        pages.all().stream()
                                .map(Pages.Page::path)
                                .filter(each -> each.startsWith("/partnerships/nie-sami"))
                                .map(each -> each.replace("nie-sami", slug)))
                .distinct()
                .filter(each -> !each.startsWith("/mailbox"))
                .toList();
        assertThat(seen).hasSizeGreaterThan(100).contains(path + "/disputes", path + "/history", "/account/data");
        for (var page : Stream.concat(seen.stream(), Stream.of("/account/data.json", path + "/commitments.csv"))
                .toList()) {
            assertThat(words(magdalena.get(page))).as(page).doesNotContain(SECRET, id, "mediatorka@poza.example");
        }
        assertThat(heading(magdalena)).isEqualTo(heading);
        assertThat(letters("magdalena@zdrojewice.example")).isEqualTo(letters);

        var missing = path + "/disputes/" + Ids.next();
        assertThat(magdalena.get(dispute).status()).isEqualTo(404);
        assertThat(magdalena.get(dispute).body().replace(dispute, missing))
                .isEqualTo(magdalena.get(missing).body());
        for (var deed : new String[] {
            "notes",
            "telling",
            "lead",
            "lead/end",
            "letters",
            "steps",
            "proposals",
            "proposals/acceptance",
            "proposals/hearing",
            "proposals/refusal",
            "withdrawal",
            "end"
        }) {
            assertThat(magdalena
                            .post(dispute + "/" + deed, Map.of("note", "Halo", "version", "0"))
                            .status())
                    .as(deed)
                    .isEqualTo(404);
        }
        assertThat(magdalena.get(link(dispute)).status())
                .as("a link passed on to her")
                .isEqualTo(404);
        assertThat(magdalena
                        .post(link(dispute) + "/acceptance", Map.of("name", "Magdalena"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("admin").get(dispute).status()).isEqualTo(404);
        assertThat(words(tadeusz.get("/account/data"))).contains(SECRET);
    }

    @Test
    void a_partner_for_which_the_coordinator_speaks_is_the_coordination() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        var tadeusz = signedIn("tadeusz");

        assertThat(words(tadeusz.post(path + "/disputes", raising(Map.of("about", WELFARE.toString())))))
                .contains("Osoba koordynująca jest tu stroną");
        assertThat(words(tadeusz.post(
                        path + "/disputes",
                        raising(Map.of(
                                "about", WELFARE.toString(),
                                "lead", "MEDIATOR",
                                "email", "magdalena@zdrojewice.example")))))
                .contains("To adres osoby, która koordynuje");
        var dispute = raised(tadeusz, path, Map.of("about", WELFARE.toString(), "lead", lead("joanna", PHARMACY)));

        assertThat(magdalena.get(dispute).status()).isEqualTo(404);
        assertThat(words(signedIn("joanna").get(dispute))).contains(SECRET, "Prowadzisz tę sprawę");
        assertThat(signedIn("joanna")
                        .post(dispute + "/telling", Map.of("version", "0"))
                        .status())
                .as("only who raised it lets the coordinator know")
                .isEqualTo(422);
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        assertThat(words(magdalena.get(dispute))).contains(SECRET, "Sprawa dotyczy Waszej strony");
    }

    @Test
    void who_becomes_a_side_leads_no_more() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        assertThat(magdalena.get(dispute).status()).isEqualTo(200);

        coordinate(path, "joanna");
        assertThat(magdalena.get(dispute).status())
                .as("the office is a side now")
                .isEqualTo(404);
        assertThat(words(tadeusz.get(dispute))).contains("Osoba koordynująca stoi teraz po którejś ze stron");
        assertThat(words(tadeusz.get("/desk"))).contains(dispute);
    }

    @Test
    void a_mediator_from_outside_takes_part_by_the_letter() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of("lead", "MEDIATOR", "email", "mediatorka@poza.example"));
        var link = link(dispute);
        var mediator = guest();
        mediator.get("/");
        assertThat(words(mediator.get(link)))
                .contains("Prośba o mediację", "Tadeusz")
                .doesNotContain(SECRET, "Klucze giną");
        assertThat(mediator.post(link + "/notes", Map.of("note", "Za wcześnie")).status())
                .isEqualTo(404);
        assertThat(words(mediator.post(link + "/acceptance", Map.of("name", " "))))
                .contains("Wpisz, jak się nazywasz.");

        assertThat(mediator.post(link + "/acceptance", Map.of("name", "Ewa z sąsiedniej gminy"))
                        .location())
                .isEqualTo(link);
        assertThat(words(mediator.get(link)))
                .contains(SECRET, "Prowadzisz tę sprawę")
                .doesNotContain("Wskaż kogoś innego");
        mediator.post(link + "/notes", Map.of("note", "Spotkajmy się w środę."));
        assertThat(words(mediator.post(
                        link + "/steps",
                        Map.of(
                                "outcome",
                                "Rozmowa była krótka",
                                "next",
                                "MEDIATION",
                                "due",
                                "1 1 2000",
                                "version",
                                "0"))))
                .contains("Wpisz dzień od dzisiaj, najdalej za rok.");
        assertThat(words(tadeusz.get(dispute))).contains("Ewa z sąsiedniej gminy", "Spotkajmy się w środę.");
        assertThat(signedIn("tadeusz").get(link).status())
                .as("a side does not mediate")
                .isEqualTo(404);

        assertThat(words(tadeusz.get(dispute + "/lead"))).contains("Kto ma prowadzić", "Magdalena (");
        assertThat(signedIn("joanna").get(dispute + "/lead").status()).isEqualTo(404);
        assertThat(words(tadeusz.post(dispute + "/lead", Map.of("lead", "MEDIATOR", "version", "0"))))
                .contains("Wpisz pełny adres e-mail.");
        tadeusz.post(dispute + "/lead", Map.of("lead", "COORDINATOR", "version", "0"));
        assertThat(words(mediator.get(link)))
                .contains("Ten odnośnik już nie działa")
                .doesNotContain(SECRET);
    }

    @Test
    void a_side_without_an_account_reads_and_accepts_by_the_letter_or_by_word() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        join(path, LIBRARY);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of("about", LIBRARY.toString()));
        var side = side(dispute, LIBRARY);
        assertThat(words(tadeusz.post(dispute + "/letters", Map.of("side", side, "email", "ewa@poza.example"))))
                .contains("Druga strona jeszcze nie wie");
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        magdalena.post(dispute + "/letters", Map.of("side", side, "email", "ewa@poza.example"));
        var reader = guest();
        reader.get("/");
        reader.post(link(dispute) + "/acceptance", Map.of("name", "Ewa z biblioteki"));
        assertThat(words(reader.get(link(dispute)))).contains(SECRET, "Sprawa dotyczy Waszej strony");

        magdalena.post(dispute + "/proposals", Map.of("proposal", "Klucze są w bibliotece.", "version", "1"));
        reader.post(link(dispute) + "/proposals/acceptance", Map.of("proposed", proposed(dispute), "version", "2"));
        assertThat(words(tadeusz.get(dispute))).contains("Zgodziły się strony:", "Czekamy na:");
        magdalena.post(
                dispute + "/proposals/hearing",
                Map.of(
                        "proposed",
                        proposed(dispute),
                        "side",
                        side(dispute, BRIDGE),
                        "heard",
                        "Tadeusz, przez telefon",
                        "version",
                        "3"));
        assertThat(words(tadeusz.get(dispute))).contains("Jest porozumienie", "Tadeusz, przez telefon");
    }

    @Test
    void the_side_that_raised_it_never_holds_the_link_of_the_other_one() {
        var path = partnership(signedIn("magdalena"));
        join(path, LIBRARY);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of("about", LIBRARY + "," + PHARMACY));
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        var library = side(dispute, LIBRARY);

        for (var who : new String[] {"tadeusz", "magdalena"}) {
            assertThat(words(signedIn(who)
                            .post(
                                    dispute + "/letters",
                                    Map.of("side", side(dispute, PHARMACY), "email", "drugi.adres@tadeusz.example"))))
                    .as(who)
                    .contains("decyduje osoba, która ma tu konto");
        }
        assertThat(words(tadeusz.post(
                        dispute + "/letters", Map.of("side", library, "email", "drugi.adres@tadeusz.example"))))
                .contains("tylko na adres podany publicznie");
        assertThat(words(tadeusz.get(dispute)))
                .contains(
                        "List pójdzie na adres, który ta organizacja podaje publicznie: biblioteka@zdrojewice.example")
                .doesNotContain("side-" + side(dispute, PHARMACY));
        assertThat(tadeusz.post(dispute + "/letters", Map.of("side", library, "email", "biblioteka@zdrojewice.example"))
                        .status())
                .isEqualTo(303);
        assertThat(tadeusz.get(link(dispute)).status())
                .as("a link passed on to him")
                .isEqualTo(404);
    }

    @Test
    void who_hands_the_coordination_over_does_not_read_what_was_said_of_it() {
        var path = partnership(signedIn("magdalena"));
        coordinate(path, "joanna");
        var joanna = signedIn("joanna");
        var dorota = signedIn("dorota");
        db.sql("insert into mandates (id, person, organisation, scope, starts_on, given_word) "
                        + "select gen_random_uuid(), person, :organisation, 'DECIDES', date '2026-01-01', 'Na próbę' "
                        + "from unnest(:persons) as person")
                .param("organisation", BRIDGE)
                .param("persons", new UUID[] {Ids.of("demo joanna"), Ids.of("demo dorota")})
                .update();
        try {
            var dispute = raised(
                    signedIn("tadeusz"),
                    path,
                    Map.of("about", "COORDINATION", "lead", "MEDIATOR", "email", "mediatorka@poza.example"));
            assertThat(dorota.get(dispute).status()).as("who decides there").isEqualTo(200);
            assertThat(joanna.get(dispute).status()).isEqualTo(404);
            handOver(path, "joanna");
            assertThat(joanna.get(dispute).status())
                    .as("who coordinated when it was raised")
                    .isEqualTo(404);

            coordinate(path, "dorota");
            kept.keep(new CoordinationChanged(
                    partnerships.get(path.split("/")[2]), person("dorota"), person("magdalena"), false, true));
            handOver(path, "dorota");
            assertThat(dorota.get(dispute).status())
                    .as("who coordinated meanwhile")
                    .isEqualTo(404);
        } finally {
            db.sql("delete from mandates where given_word = 'Na próbę'").update();
        }
    }

    @Test
    void when_who_leads_falls_away_it_waits_for_who_raised_it() {
        var path = partnership(signedIn("magdalena"));
        join(path, LIBRARY);
        var tadeusz = signedIn("tadeusz");
        var led = raised(tadeusz, path, Map.of("about", LIBRARY.toString(), "lead", lead("joanna", PHARMACY)));
        assertThat(words(tadeusz.get(led))).contains("Joanna (").doesNotContain("nie może już tego robić");
        db.sql("update memberships set until = since where organisation = :who and partnership = "
                        + "(select id from partnerships where slug = :slug)")
                .param("who", PHARMACY)
                .param("slug", path.split("/")[2])
                .update();
        var asked = raised(
                tadeusz,
                path,
                Map.of("about", LIBRARY.toString(), "lead", "MEDIATOR", "email", "mediatorka@poza.example"));
        db.sql("update dispute_letters set expires_at = sent_at where dispute = :id")
                .param("id", id(asked))
                .update();

        assertThat(words(tadeusz.get(led))).contains("nie może już tego robić. Trzeba wskazać kogoś innego.");
        assertThat(words(tadeusz.get(asked))).contains("nie odpowiedziała na list. Trzeba wskazać kogoś innego.");
        assertThat(words(tadeusz.get("/desk"))).contains(led, asked);
    }

    @Test
    void half_a_year_after_the_end_no_address_is_left_and_no_link_opens() {
        var path = partnership(signedIn("magdalena"));
        join(path, LIBRARY);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(
                tadeusz,
                path,
                Map.of("about", LIBRARY.toString(), "lead", "MEDIATOR", "email", "odmawia@poza.example"));
        var refusing = guest();
        refusing.get("/");
        refusing.post(link(dispute) + "/refusal", Map.of());
        tadeusz.post(dispute + "/lead", Map.of("lead", "MEDIATOR", "email", "mediatorka@poza.example", "version", "0"));
        var link = link(dispute);
        var mediator = guest();
        mediator.get("/");
        mediator.post(link + "/acceptance", Map.of("name", "Ewa z sąsiedniej gminy"));
        tadeusz.post(dispute + "/telling", Map.of("version", "1"));
        tadeusz.post(
                dispute + "/letters", Map.of("side", side(dispute, LIBRARY), "email", "biblioteka@zdrojewice.example"));
        tadeusz.post(dispute + "/withdrawal", Map.of("withdrawal", "Wyjaśniło się.", "version", "2"));
        assertThat(words(mediator.get(link))).as("what has ended can be read").contains(SECRET, "Wycofana");
        assertThat(addresses(dispute))
                .as("four in what was done, two in letters")
                .isEqualTo(6);
        var ended = LocalDate.of(2020, 3, 1);
        db.sql("update disputes set ended_on = :on where id = :id")
                .param("on", ended)
                .param("id", id(dispute))
                .update();

        desk.forgetAddressesOfEndedBefore(ended.plusDays(1));

        assertThat(addresses(dispute)).isZero();
        assertThat(words(mediator.get(link)))
                .contains("Ten odnośnik już nie działa")
                .doesNotContain(SECRET);
        assertThat(words(tadeusz.get(dispute)))
                .contains("prosi listem o mediację", "Ewa z sąsiedniej gminy, mediacja.")
                .doesNotContain("@poza.example", "biblioteka@zdrojewice.example");
    }

    @Test
    void no_dispute_is_lost_among_those_of_others() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        magdalena.post(dispute + "/lead/end", Map.of("version", "0"));
        var others = many(path, LIBRARY, "2035-01-01", 210);
        others.addAll(many(path, LIBRARY, "2020-01-01", 110));
        try {
            assertThat(words(tadeusz.get(path + "/disputes")))
                    .contains(SECRET)
                    .doesNotContain("Sprawa numer", "rel=\"next\"");
            assertThat(words(tadeusz.get("/desk"))).contains(dispute).doesNotContain("Sprawa numer");
        } finally {
            remove(others);
        }
    }

    @Test
    void a_long_list_has_pages_and_what_waits_costs_the_same() throws Exception {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        raised(tadeusz, path, Map.of("lead", lead("magdalena", WELFARE)));
        var one = Statements.during(() -> waiting.waitingFor(person("tadeusz"), List.of()));
        var others = many(path, BRIDGE, "2035-01-01", 55);
        try {
            var many = Statements.during(() ->
                    assertThat(waiting.waitingFor(person("tadeusz"), List.of())).hasSizeGreaterThanOrEqualTo(55));
            assertThat(many).hasSameSizeAs(one);

            var first = tadeusz.get(path + "/disputes");
            assertThat(words(first)).contains("Sprawa numer 55").doesNotContain(SECRET);
            var next = found(Pattern.compile("href=\"([^\"]+)\" rel=\"next\""), first);
            assertThat(words(tadeusz.get(next))).contains(SECRET).doesNotContain("Sprawa numer 55", "rel=\"next\"");
            assertThat(words(tadeusz.get(path + "/disputes?after=" + Ids.next())))
                    .as("after one that is not there for him")
                    .contains("Sprawa numer 55");
        } finally {
            remove(others);
        }
    }

    @Test
    void a_wrong_address_is_told_at_the_side_for_which_it_was_typed() {
        var magdalena = signedIn("magdalena");
        var path = partnership(magdalena);
        join(path, LIBRARY);
        join(path, SCHOOL);
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of("about", LIBRARY + "," + SCHOOL));
        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        var library = "side-" + side(dispute, LIBRARY) + "-email";
        var school = "side-" + side(dispute, SCHOOL) + "-email";

        var page = words(
                magdalena.post(dispute + "/letters", Map.of("side", side(dispute, LIBRARY), "email", "to nie adres")));
        assertThat(page)
                .contains("href=\"#" + library + "\"", "id=\"" + library + "\"", "id=\"" + library + "-error\"")
                .contains("id=\"" + school + "\"", "value=\"to nie adres\"")
                .doesNotContain("href=\"#email\"", "href=\"#" + school + "\"", school + "-error");
    }

    @Test
    void who_left_or_whose_mandate_ended_yesterday_sees_it_no_more() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        try {
            mandate("update mandates set ended_on = current_date - 1");
            assertThat(tadeusz.get(dispute).status()).isEqualTo(404);
            assertThat(words(tadeusz.get("/desk"))).doesNotContain(dispute);
        } finally {
            mandate("update mandates set ended_on = null");
        }
        assertThat(tadeusz.get(dispute).status()).isEqualTo(200);
        db.sql("update memberships set until = current_date where organisation = :who and partnership = "
                        + "(select id from partnerships where slug = :slug)")
                .param("who", BRIDGE)
                .param("slug", path.split("/")[2])
                .update();
        assertThat(tadeusz.get(dispute).status()).isEqualTo(404);
    }

    @Test
    void of_two_browsers_the_second_is_told_and_what_is_sent_twice_is_written_once() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var other = signedIn("tadeusz");
        var form = raising(Map.of());
        var dispute = tadeusz.post(path + "/disputes", form).location();
        assertThat(tadeusz.post(path + "/disputes", form).location()).isEqualTo(dispute);

        tadeusz.post(dispute + "/telling", Map.of("version", "0"));
        var late = other.post(dispute + "/proposals", Map.of("proposal", "Moje słowa", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zrobił coś w tej sprawie", "Moje słowa", "name=\"version\" value=\"1\"");

        var note = Map.of("note", "Dwa razy to samo", "once", Ids.next().toString());
        tadeusz.post(dispute + "/notes", note);
        tadeusz.post(dispute + "/notes", note);
        assertThat(words(tadeusz.get(dispute)).split("Dwa razy to samo", -1)).hasSize(2);
    }

    @Test
    void what_cannot_be_has_its_sentence_and_keeps_what_was_typed() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");

        assertThat(words(tadeusz.post(path + "/disputes", Map.of())))
                .contains("Wybierz organizację", "Nazwij sprawę", "Opisz, co się dzieje", "Wybierz, kto ma prowadzić");
        assertThat(refused(tadeusz, path, Map.of("about", ""))).contains("Zaznacz, kogo sprawa dotyczy.");
        assertThat(refused(tadeusz, path, Map.of("about", BRIDGE.toString()))).contains("sama ze sobą");
        assertThat(refused(tadeusz, path, Map.of("about", LIBRARY.toString()))).contains("nie jest teraz partnerem");
        assertThat(refused(tadeusz, path, Map.of("organisation", PHARMACY.toString())))
                .contains("w której imieniu");
        assertThat(refused(tadeusz, path, Map.of("title", "x".repeat(121)))).contains("Skróć nazwę do 120 znaków.");
        assertThat(refused(tadeusz, path, Map.of("words", "y".repeat(4001)))).contains("Skróć do 4000 znaków.");
        assertThat(refused(tadeusz, path, Map.of("lead", "MEDIATOR"))).contains("Wpisz pełny adres e-mail.");
        assertThat(refused(tadeusz, path, Map.of("lead", "ADMINISTRATOR"))).contains("ktoś bliżej Was");
        assertThat(refused(tadeusz, path, Map.of("lead", lead("joanna", PHARMACY))))
                .contains("nie może prowadzić");

        var dispute = raised(tadeusz, path, Map.of("words", "<script>alert(1)</script>"));
        assertThat(tadeusz.get(dispute).body()).contains("&lt;script").doesNotContain("<script>alert");
        assertThat(words(tadeusz.post(dispute + "/proposals", Map.of("proposal", "Zgoda", "version", "0"))))
                .contains("Druga strona jeszcze nie wie");
        assertThat(words(tadeusz.post(dispute + "/end", Map.of("version", "0"))))
                .contains("Napisz, co dalej.");
        assertThat(words(tadeusz.post(dispute + "/notes", Map.of("note", "n".repeat(4001)))))
                .contains("Skróć do 4000 znaków.");
        assertThat(signedIn("kasia").get(path + "/disputes").status()).isEqualTo(404);
        assertThat(signedIn("magdalena")
                        .post(path + "/disputes", raising(Map.of()))
                        .status())
                .as("she speaks for another partner")
                .isEqualTo(422);
    }

    @Test
    void a_step_that_has_come_to_its_day_reminds_those_in_it_once() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        var id = new DisputeId(UUID.fromString(dispute.substring(dispute.lastIndexOf('/') + 1)));
        db.sql("update dispute_steps set begun_on = current_date - 20, due_on = current_date - 1 where dispute = :id")
                .param("id", id.value())
                .update();
        var joanna = letters("joanna@zdrojewice.example");
        var before = letters("tadeusz@zdrojewice.example");

        desk.remind(id);
        desk.remind(id);

        assertThat(letters("tadeusz@zdrojewice.example")).isEqualTo(before + 1);
        assertThat(letters("joanna@zdrojewice.example")).as("who was not told").isEqualTo(joanna);
        assertThat(words(tadeusz.get(dispute))).contains("po terminie");
    }

    @Test
    void what_is_open_when_the_partnership_ends_can_be_finished_and_nothing_new_begins() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of());
        db.sql("update partnerships set state = 'CLOSED' where slug = :slug")
                .param("slug", path.split("/")[2])
                .update();

        assertThat(tadeusz.get(path + "/disputes/new").status()).isEqualTo(409);
        tadeusz.post(dispute + "/withdrawal", Map.of("withdrawal", "Wyjaśniło się.", "version", "0"));
        assertThat(words(tadeusz.get(dispute))).contains("Wycofana", "Wyjaśniło się.");
    }

    @Test
    void a_side_goes_over_when_two_organisations_turn_out_to_be_one() {
        var path = partnership(signedIn("magdalena"));
        var dispute = raised(signedIn("tadeusz"), path, Map.of());
        var from = new OrganisationId(PHARMACY);
        var to = new OrganisationId(LIBRARY);

        var moved = ties.move(from, to);
        assertThat(side(dispute, LIBRARY)).isNotEmpty();
        ties.moveBack(moved, from, to);
        assertThat(side(dispute, PHARMACY)).isNotEmpty();
    }

    @Test
    void who_mediated_by_letter_and_is_forgotten_leaves_what_they_wrote_and_no_name() {
        var path = partnership(signedIn("magdalena"));
        var tadeusz = signedIn("tadeusz");
        var dispute = raised(tadeusz, path, Map.of("lead", "MEDIATOR", "email", "halina@poza.example"));
        var mediator = guest();
        mediator.get("/");
        var link = link(dispute);
        mediator.post(link + "/acceptance", Map.of("name", "Halina spoza gminy"));
        mediator.post(link + "/notes", Map.of("note", "Zacznijmy od kluczy."));
        mediator.post(
                link + "/steps",
                Map.of(
                        "outcome",
                        "Umówione",
                        "next",
                        "TALK",
                        "who",
                        "Tadeusz i Halina spoza gminy",
                        "due",
                        "15 12 2026",
                        "version",
                        "0"));
        tadeusz.post(dispute + "/telling", Map.of("version", "1"));
        mediator.post(link + "/proposals", Map.of("proposal", "Klucze ma apteka.", "version", "2"));
        mediator.post(
                link + "/proposals/hearing",
                Map.of(
                        "proposed",
                        proposed(dispute),
                        "side",
                        side(dispute, PHARMACY),
                        "heard",
                        "Joanna przez: Halina spoza gminy",
                        "version",
                        "3"));
        assertThat(words(tadeusz.get(dispute)))
                .contains("Tadeusz i Halina spoza gminy", "Joanna przez: Halina spoza gminy");

        forgotten.forget(new PersonForgotten(
                new Person(new PersonId(Ids.next()), "Halina", "halina@poza.example", "pl", false, false, 0)));

        assertThat(words(tadeusz.get(dispute)))
                .contains("Zacznijmy od kluczy.", "osoba usunięta", "Nikt. Trzeba kogoś wskazać.")
                .contains("Tadeusz i osoba usunięta", "Joanna przez: osoba usunięta")
                .doesNotContain("Halina spoza gminy", "halina@poza.example");
        assertThat(db.sql("select string_agg(name, '') from dispute_acceptances where side = cast(:side as uuid)")
                        .param("side", side(dispute, PHARMACY))
                        .query(String.class)
                        .single())
                .isEqualTo("Joanna przez: [forgotten]");
        assertThat(words(mediator.get(link))).doesNotContain(SECRET);
    }

    /** Magdalena coordinates it and speaks for the welfare centre; Tadeusz and Joanna speak for the two others. */
    private String partnership(Browser magdalena) {
        var path = started(magdalena);
        join(path, BRIDGE);
        join(path, PHARMACY);
        return path;
    }

    private static Map<String, String> raising(Map<String, String> others) {
        return with(
                Map.of(
                        "organisation",
                        BRIDGE.toString(),
                        "about",
                        PHARMACY.toString(),
                        "title",
                        SECRET,
                        "words",
                        "Klucze giną, a podpisy są cudze.",
                        "lead",
                        "COORDINATOR",
                        "once",
                        Ids.next().toString()),
                others);
    }

    private static String raised(Browser who, String path, Map<String, String> others) {
        var page = who.post(path + "/disputes", raising(others));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page.location();
    }

    private static String refused(Browser who, String path, Map<String, String> others) {
        var page = who.post(path + "/disputes", raising(others));
        assertThat(page.status()).isEqualTo(422);
        assertThat(words(page)).contains("Zgłoś poufnie");
        return words(page);
    }

    private static String lead(String person, UUID organisation) {
        return Ids.of("demo " + person) + "/" + organisation;
    }

    private String link(String dispute) {
        return DisputeLink.PATH
                + tokens.token(
                        DisputeLink.PURPOSE,
                        db.sql("select id from dispute_letters where dispute = :id order by sent_at desc limit 1")
                                .param("id", id(dispute))
                                .query(UUID.class)
                                .single(),
                        0);
    }

    private String proposed(String dispute) {
        return db.sql("select id from dispute_proposals where dispute = :id and closed_at is null")
                .param("id", id(dispute))
                .query(UUID.class)
                .single()
                .toString();
    }

    private String side(String dispute, UUID organisation) {
        return db.sql("select id from dispute_sides where dispute = :id and organisation = :who")
                .param("id", id(dispute))
                .param("who", organisation)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static UUID id(String dispute) {
        return UUID.fromString(dispute.substring(dispute.lastIndexOf('/') + 1));
    }

    private long letters(String address) {
        return db.sql("select count(*) from letters where address = :address")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    /** Others count on them to coordinate nothing but what the demo community says. */
    @AfterEach
    void asTheyWere() {
        db.sql("""
                delete from coordinators
                 using partnerships
                 where partnerships.id = coordinators.partnership
                   and partnerships.name like 'Klatka %'
                   and person = any(:persons)
                """)
                .param("persons", new UUID[] {Ids.of("demo joanna"), Ids.of("demo dorota")})
                .update();
    }

    private void coordinate(String path, String who) {
        db.sql("insert into coordinators (partnership, person, since) "
                        + "select id, :who, current_date from partnerships where slug = :slug")
                .param("who", Ids.of("demo " + who))
                .param("slug", path.split("/")[2])
                .update();
    }

    private void handOver(String path, String who) {
        db.sql("delete from coordinators where person = :who and partnership = "
                        + "(select id from partnerships where slug = :slug)")
                .param("who", Ids.of("demo " + who))
                .param("slug", path.split("/")[2])
                .update();
    }

    private Person person(String who) {
        return people.find(new PersonId(Ids.of("demo " + who))).orElseThrow();
    }

    /** Raised by Tadeusz as if for this organisation, open and led by nobody. */
    private List<UUID> many(String path, UUID organisation, String at, int count) {
        var ids = IntStream.range(0, count).mapToObj(_ -> Ids.next()).collect(Collectors.toCollection(ArrayList::new));
        db.sql("insert into disputes (id, partnership, title, words, raised_by, raised_at, about_coordination, lead) "
                        + "select each.id, partnerships.id, 'Sprawa numer ' || number, 'Klucze', :who, "
                        + "cast(:at as timestamptz) + number * interval '1 minute', false, 'NOBODY' "
                        + "from unnest(:ids) with ordinality as each (id, number), partnerships where slug = :slug")
                .param("who", Ids.of("demo tadeusz"))
                .param("at", at)
                .param("ids", ids.toArray(UUID[]::new))
                .param("slug", path.split("/")[2])
                .update();
        db.sql("insert into dispute_sides (id, dispute, raised, organisation) "
                        + "select gen_random_uuid(), id, true, :organisation from unnest(:ids) as id")
                .param("organisation", organisation)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        db.sql("insert into dispute_steps (dispute, number, kind, begun_on, due_on) "
                        + "select id, 1, 'TALK', date '2035-01-01', date '2035-01-01' from unnest(:ids) as id")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        return ids;
    }

    private void remove(List<UUID> ids) {
        for (var rows :
                new String[] {"dispute_steps where dispute", "dispute_sides where dispute", "disputes where id"}) {
            db.sql("delete from " + rows + " = any(:ids)")
                    .param("ids", ids.toArray(UUID[]::new))
                    .update();
        }
    }

    /** How many addresses of the outside stand in what was done and where letters went. */
    private long addresses(String dispute) {
        return db.sql("select (select count(*) from dispute_entries where dispute = :id "
                        + "and (words like '%.example' or name like '%.example')) "
                        + "+ (select count(*) filter (where closed_at is null) from dispute_letters where dispute = :id "
                        + "and address like '%.example')")
                .param("id", id(dispute))
                .query(Long.class)
                .single();
    }

    private void mandate(String update) {
        db.sql(update + " where person = :who and organisation = :organisation")
                .param("who", Ids.of("demo tadeusz"))
                .param("organisation", BRIDGE)
                .update();
    }

    /** With the number of what waits. */
    private static String heading(Browser who) {
        var page = words(who.get("/desk"));
        return page.substring(page.indexOf("<h1>"), page.indexOf("</h1>"));
    }
}
