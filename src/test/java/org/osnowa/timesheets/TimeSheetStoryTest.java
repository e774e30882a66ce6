package org.osnowa.timesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Promised.Gift;
import org.osnowa.commitments.Unit;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Text;
import org.osnowa.timesheets.TimeSheet.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TimeSheetStoryTest extends TimeSheetStories {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private TimeSheetDesk desk;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    private static String on(LocalDate day) {
        return Text.date(day, Text.POLISH).replace('\u00a0', ' ');
    }

    private Map<String, String> two() {
        return rows(
                row(0, anna, daysAgo(3), "1:30", "rozmowy z seniorami"),
                row(1, "Jan Lis", daysAgo(2), "2,5", "dyżur przy telefonie"));
    }

    @Test
    void who_gives_writes_a_sheet_and_its_sum_is_one_delivery() {
        assertThat(words(tadeusz.get(commitment))).contains("Wpisz kartę czasu", commitment + "/timesheets/new");
        assertThat(words(tadeusz.get(commitment + "/timesheets/new")))
                .contains("Nowa karta czasu", "people[0]", "people[4]")
                .doesNotContain("people[5]");

        var sheet = kept(tadeusz.post(commitment + "/timesheets", rows(two(), Map.of("words", "dyżury w tygodniu"))));

        var page = words(tadeusz.get(sheet));
        assertThat(page)
                .contains("Karta zapisana.", anna, "Jan Lis", "rozmowy z seniorami", "1,5 h", "2,5 h", "4 h, 2 osoby")
                .contains(Text.speaking(Text.POLISH, () -> Text.month(YearMonth.from(daysAgo(2)))))
                .contains("podpis osoby wykonującej", "podpis osoby zatwierdzającej");
        assertThat(words(tadeusz.get(commitment)))
                .contains("4 z 400 h", "dyżury w tygodniu", "href=\"" + sheet + "\"", "Karta czasu")
                .contains(on(daysAgo(2)))
                .doesNotContain(anna, "rozmowy z seniorami");
        assertThat(DELIVERY.matcher(tadeusz.get(commitment).body()).results()).hasSize(1);
    }

    @Test
    void names_are_for_giver_receiver_and_coordinators() {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", two()));

        for (var who : List.of("joanna", "magdalena", "tadeusz")) {
            assertThat(words(signedIn(who).get(sheet))).as(who).contains(anna);
            assertThat(signedIn(who).get(sheet + "/hours.xlsx").status())
                    .as(who)
                    .isEqualTo(200);
        }
        var kasia = signedIn("kasia");
        assertThat(kasia.get(sheet).status()).isEqualTo(404);
        assertThat(kasia.get(sheet + "/hours.xlsx").status()).isEqualTo(404);
        assertThat(kasia.get(commitment + "/timesheets/new").status()).isEqualTo(404);
        assertThat(words(kasia.get(commitment)))
                .contains("4 z 400 h")
                .doesNotContain("/timesheets/", anna, "Wpisz kartę czasu");
        for (var who : List.of("dorota", "admin")) {
            assertThat(signedIn(who).get(sheet).status()).as(who).isEqualTo(404);
        }
        assertThat(guest().get(sheet).location()).startsWith("/sign-in");

        var elsewhere = another();
        assertThat(magdalena
                        .get(sheet.replace(slug(partnership), slug(elsewhere)))
                        .status())
                .isEqualTo(404);
        var other = promise(partnership, ContributionKind.TIME);
        var delivery = sheet.substring(sheet.lastIndexOf('/') + 1);
        assertThat(magdalena.get(other + "/timesheets/" + delivery).status()).isEqualTo(404);
        assertThat(magdalena.get(other + "/timesheets/new?from=" + delivery).status())
                .isEqualTo(404);
    }

    @Test
    void who_does_not_give_writes_none_and_learns_nothing_of_whose_hours() {
        kept(tadeusz.post(commitment + "/timesheets", row(0, anna, daysAgo(3), "20", "dyżur")));
        var kasia = signedIn("kasia");

        var answer = kasia.post(commitment + "/timesheets", row(0, anna, daysAgo(3), "5", "dyżur"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer)).doesNotContain("Doba ma 24 godziny", "25 h");
        assertThat(words(magdalena.get(commitment))).contains("20 z 400 h");
    }

    @Test
    void where_no_people_work_there_is_no_sheet() {
        var room = partnership + "/commitments/"
                + promised.promise(
                        slug(partnership), GIVER, RECEIVER, Gift.of(ContributionKind.ROOM, Unit.HOUR, "sala"), 10_00);
        var bread = partnership + "/commitments/"
                + promised.promise(
                        slug(partnership),
                        GIVER,
                        RECEIVER,
                        Gift.of(ContributionKind.MATERIALS, Unit.PIECE, "chleb"),
                        10_00);

        for (var each : List.of(room, bread)) {
            assertThat(words(tadeusz.get(each))).doesNotContain("Wpisz kartę czasu");
            assertThat(tadeusz.get(each + "/timesheets/new").status()).isEqualTo(404);
            assertThat(tadeusz.post(each + "/timesheets", two()).status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_wrong_stands_at_its_row_and_all_that_was_typed_stays() {
        var answer = tadeusz.post(
                commitment + "/timesheets",
                rows(
                        row(0, anna, daysAgo(3), "1:20", "rozmowy <z> seniorami"),
                        row(2, "", daysAgo(-2), "25", ""),
                        Map.of("people[7]", "Jan Lis", "days[7]", "kiedyś", "hours[7]", "parę", "words", "w skrócie")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer))
                .contains("href=\"#hours[0]\"", "Wiersz 1: Tej liczby nie da się zapisać w setnych godziny")
                .contains("Wiersz 2: Wpisz imię i nazwisko.", "Wiersz 2: Wpisz dzień, który już był.")
                .contains("Wiersz 2: Doba ma 24 godziny.", "Wiersz 2: Napisz, co zostało zrobione.")
                .contains("Wiersz 3: Wpisz dzień, na przykład", "Wiersz 3: Wpisz godziny, na przykład")
                .contains(
                        "value=\"" + anna + "\"",
                        "value=\"1:20\"",
                        "value=\"kiedyś\"",
                        "value=\"parę\"",
                        "value=\"w skrócie\"")
                .contains("rozmowy &lt;z> seniorami");
        assertThat(words(tadeusz.post(commitment + "/timesheets", Map.of()))).contains("Wpisz choć jeden wiersz");
        assertThat(words(tadeusz.get(commitment))).contains("0 z 400 h");
    }

    @Test
    void rows_are_added_without_losing_any() {
        var more = tadeusz.post(commitment + "/timesheets/rows", rows(two(), Map.of("hours[4]", "źle")));

        assertThat(more.status()).isEqualTo(200);
        assertThat(words(more))
                .contains(anna, "Jan Lis", "value=\"źle\"", "people[12]")
                .doesNotContain("people[13]", "Wiersz 3: ");
        assertThat(words(tadeusz.get(commitment))).contains("0 z 400 h");
    }

    @Test
    void nobody_gets_twenty_five_hours_a_day_from_two_sheets_of_two_partnerships() {
        var day = daysAgo(3);
        var first = kept(tadeusz.post(commitment + "/timesheets", row(0, anna, day, "13", "dyżur")));
        var elsewhere = promise(another(), ContributionKind.EXPERTISE);

        var answer = tadeusz.post(
                elsewhere + "/timesheets",
                rows(
                        row(0, "Jan Lis", day, "1", "narada"),
                        row(1, anna.toUpperCase(Text.POLISH), day, "12", "narada")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer))
                .contains("href=\"#hours[1]\"")
                .contains(anna.toUpperCase(Text.POLISH) + ", " + on(day) + ": razem byłoby 25 h")
                .contains("O tych dniach mówią też inne karty", "href=\"" + first + "\"");
        assertThat(tadeusz.post(elsewhere + "/timesheets", row(0, anna, day, "11", "narada"))
                        .status())
                .as("twenty-four are a day")
                .isEqualTo(303);

        tadeusz.post(first.replace("/timesheets/", "/deliveries/") + "/removal", Map.of("reason", "pomyłka"));
        assertThat(tadeusz.post(elsewhere + "/timesheets", row(0, anna, day, "13", "narada"))
                        .status())
                .as("what was taken back does not count")
                .isEqualTo(303);
    }

    @Test
    void who_coordinates_without_acting_for_the_giver_learns_no_hours_of_other_partnerships() {
        var day = daysAgo(3);
        var there = another();
        var elsewhere = kept(
                tadeusz.post(promise(there, ContributionKind.TIME) + "/timesheets", row(0, anna, day, "13", "dyżur")));
        db.sql("delete from coordinators where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", slug(there))
                .update();

        var answer = magdalena.post(commitment + "/timesheets", row(0, anna, day, "12", "narada"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(words(answer))
                .contains("href=\"#hours[0]\"", anna + ", " + on(day) + ": byłoby więcej niż 24 godziny")
                .doesNotContain("25 h", "13 h", elsewhere, "O tych dniach mówią też inne karty");
        assertThat(words(tadeusz.post(commitment + "/timesheets", row(0, anna, day, "12", "narada"))))
                .as("who acts for the giver")
                .contains("razem byłoby 25 h", "href=\"" + elsewhere + "\"");

        var unpaid = kept(magdalena.post(commitment + "/timesheets", row(0, anna, day, "2", "dyżur")));
        assertThat(words(magdalena.get(unpaid))).contains(anna).doesNotContain("i za pieniądze");
        assertThat(words(tadeusz.get(unpaid))).contains("i za pieniądze");
    }

    @Test
    void what_is_written_anew_from_a_sheet_that_stands_is_not_kept() {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", two()));
        var id = sheet.substring(sheet.lastIndexOf('/') + 1);
        var anew = rows(two(), Map.of("from", id));
        var hint = "nie jest jeszcze cofnięta";

        assertThat(words(tadeusz.post(commitment + "/timesheets/rows", anew)))
                .contains(hint, "name=\"from\" value=\"" + id + "\"");
        assertThat(words(tadeusz.post(commitment + "/timesheets/choose", anew)))
                .contains("name=\"from\" value=\"" + id + "\"");
        var wrong = tadeusz.post(commitment + "/timesheets", rows(anew, Map.of("hours[0]", "źle")));
        assertThat(words(wrong)).contains(hint, "name=\"from\" value=\"" + id + "\"");

        var refused = tadeusz.post(commitment + "/timesheets", anew);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains(hint, "value=\"" + anna + "\"");
        assertThat(words(tadeusz.get(commitment))).contains("4 z 400 h");
        tadeusz.post(sheet.replace("/timesheets/", "/deliveries/") + "/removal", Map.of("reason", "pomyłka"));
        kept(tadeusz.post(commitment + "/timesheets", anew));
        assertThat(words(tadeusz.get(commitment))).contains("4 z 400 h");
        assertThat(tadeusz.post(promise(partnership, ContributionKind.TIME) + "/timesheets", anew)
                        .status())
                .as("a sheet of another contribution")
                .isEqualTo(404);
    }

    @Test
    void whoever_presses_enter_saves() {
        var page = tadeusz.get(commitment + "/timesheets/new").body();
        var form = page.substring(page.indexOf("action=\"" + commitment + "/timesheets\""));
        var first = Pattern.compile("type=\"submit\" formaction=\"([^\"]+)\"").matcher(form);

        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo(commitment + "/timesheets");
    }

    @Test
    void a_full_sheet_outlives_a_form_that_has_expired() {
        var full = new HashMap<String, String>();
        for (var number = 0; number < 400; number++) {
            full.putAll(row(number, "Ż".repeat(120), daysAgo(number + 1), "0:15", "ą".repeat(300)));
        }

        var kept = tadeusz.postBare(commitment + "/timesheets", full, Map.of("Sec-Fetch-Site", "same-origin"));

        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.body()).contains("name=\"tasks[399]\" value=\"ąąą", "name=\"people[0]\"");
    }

    @Test
    void what_became_of_a_sheet_stands_on_paper_and_nothing_is_signed_that_does_not_stand() {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", two()));
        var delivery = sheet.replace("/timesheets/", "/deliveries/");
        assertThat(words(tadeusz.get(sheet)))
                .contains("podpis osoby wykonującej")
                .doesNotContain("<b>Potwierdzono");
        var joanna = signedIn("joanna");
        var seen = found(Pattern.compile("name=\"seen\" value=\"([^\"]*)\""), joanna.get(commitment));

        joanna.post(
                delivery + "/confirmation", Map.of("seen", seen, "quantity", "3", "remark", "jednego dyżuru nie było"));
        assertThat(words(tadeusz.get(sheet)))
                .contains("<b>Potwierdzono 3 h z 4 h, ", "podpis osoby wykonującej")
                .contains("Najpierw odbiorca cofa potwierdzenie")
                .doesNotContain("Napisz od nowa na jej podstawie");

        joanna.post(delivery + "/confirmation/end", Map.of("reason", "pomyłka"));
        joanna.post(delivery + "/doubt", Map.of("seen", seen, "reason", "nikogo nie było"));
        assertThat(words(tadeusz.get(sheet)))
                .contains("<b>Odbiorca nie potwierdza, ")
                .doesNotContain("podpis osoby wykonującej");

        tadeusz.post(delivery + "/removal", Map.of("reason", "Zła data"));
        assertThat(words(tadeusz.get(sheet)))
                .contains("<b>Cofnięte. Te godziny się nie liczą. Cofnięto ", "Zła data")
                .doesNotContain("podpis osoby wykonującej");
    }

    @Test
    void names_are_removed_from_a_sheet_that_was_taken_back_and_its_hours_stay() {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", two()));
        var removal = sheet + "/names/removal";
        assertThat(words(tadeusz.get(sheet))).doesNotContain(removal);
        var early = tadeusz.post(removal, Map.of());
        assertThat(early.status()).isEqualTo(422);
        assertThat(words(early)).contains("Nazwiska można usunąć dopiero z karty, która jest cofnięta.", anna);
        tadeusz.post(sheet.replace("/timesheets/", "/deliveries/") + "/removal", Map.of("reason", "Prośba Anny"));
        assertThat(words(tadeusz.get(sheet))).contains(anna, removal);
        assertThat(signedIn("kasia").post(removal, Map.of()).status()).isEqualTo(404);
        assertThat(signedIn("joanna").post(removal, Map.of()).status())
                .as("the receiver reads names and removes none")
                .isEqualTo(422);

        assertThat(tadeusz.post(removal, Map.of()).location()).isEqualTo(sheet);

        assertThat(words(tadeusz.get(sheet)))
                .contains("Nazwiska i zadania usunięto", "1,5 h", "2,5 h", on(daysAgo(3)))
                .doesNotContain(
                        anna,
                        "Jan Lis",
                        "rozmowy z seniorami",
                        removal,
                        "Napisz od nowa",
                        "1 osoba",
                        "miejsce na podpisy");
        assertThat(words(tadeusz.get(partnership + "/history")))
                .contains("Nazwiska i zadania usunięte z cofniętej karty czasu: dyżury telefonu")
                .doesNotContain(anna);
        assertThat(words(guest().get(partnership + "/history"))).doesNotContain("Nazwiska i zadania usunięte");
        assertThat(db.sql("select count(*) from time_sheet_rows where person = :name")
                        .param("name", anna)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_privacy_page_speaks_of_time_sheets() {
        assertThat(words(guest().get("/privacy"))).contains("Karta czasu: imię i nazwisko osoby, która pracowała");
    }

    @Test
    void of_two_sheets_at_once_the_second_waits_and_is_refused() throws Exception {
        var tadeuszHimself =
                new Visitor(people.withEmail("tadeusz@zdrojewice.example").orElseThrow());
        var here = partnerships.get(slug(partnership));
        var there = partnerships.get(slug(another()));
        var mine = CommitmentId.of(commitment.substring(commitment.lastIndexOf('/') + 1));
        var theirs = promised("/partnerships/" + there.slug(), ContributionKind.VOLUNTEERING);
        var sheet = new TimeSheet(List.of(new Row(anna, daysAgo(3), 13_00, "dyżur")));
        var about = new TimeSheetDesk.About(Optional.empty(), Optional.empty(), Optional.empty());
        var written = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = others.submit(() -> {
                written.await();
                return desk.keep(there, theirs, sheet, about, tadeuszHimself);
            });
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                assertThat(desk.keep(here, mine, sheet, about, tadeuszHimself)).isInstanceOf(Done.class);
                written.countDown();
                await().atMost(PATIENCE).until(() -> second.isDone() || somebodyWaits());
            });

            assertThat(second.get()).isEqualTo(new Refused<>(SheetRefusal.DAY_OVERFULL));
        }
    }

    private boolean somebodyWaits() {
        return db.sql("""
                select exists (select from pg_stat_activity
                                where datname = current_database()
                                  and wait_event_type = 'Lock'
                                  and query like '%time sheets%')
                """).query(Boolean.class).single();
    }

    @Test
    void a_sheet_sent_twice_is_one_delivery() {
        var once = Map.of("once", Ids.next().toString());
        var sent = rows(row(0, anna, daysAgo(3), "20", "dyżur"), once);

        var first = kept(tadeusz.post(commitment + "/timesheets", sent));

        assertThat(kept(tadeusz.post(commitment + "/timesheets", sent))).isEqualTo(first);
        assertThat(words(tadeusz.get(commitment))).contains("20 z 400 h");
    }

    @Test
    void a_sheet_is_taken_back_and_written_anew_never_corrected_apart() {
        var sheet = kept(tadeusz.post(commitment + "/timesheets", two()));
        var delivery = sheet.replace("/timesheets/", "/deliveries/");
        var day = TypedRow.typed(daysAgo(2));

        assertThat(words(tadeusz.get(commitment))).contains("Ilość i dzień wynikają z karty czasu.");
        var correction = tadeusz.post(delivery + "/correction", Map.of("quantity", "5", "on", day, "reason", "Więcej"));
        assertThat(correction.status()).isEqualTo(422);
        assertThat(words(correction)).contains("Najpierw cofnij ten wpis, potem napisz kartę od nowa");
        assertThat(tadeusz.post(
                                delivery + "/correction",
                                Map.of("quantity", "4", "on", day, "words", "dyżury", "reason", "Opis"))
                        .status())
                .as("words are not of the sheet")
                .isEqualTo(303);

        var anew = commitment + "/timesheets/new?from=" + sheet.substring(sheet.lastIndexOf('/') + 1);
        assertThat(words(tadeusz.get(sheet)))
                .contains("Najpierw cofnij ten wpis na stronie wkładu, potem napisz kartę od nowa")
                .doesNotContain(anew);
        assertThat(words(tadeusz.get(anew)))
                .contains(
                        "nie jest jeszcze cofnięta", "value=\"" + anna + "\"", "value=\"1,5\"", "value=\"" + day + "\"")
                .contains("value=\"rozmowy z seniorami\"");

        tadeusz.post(delivery + "/removal", Map.of("reason", "Błąd w godzinach"));
        assertThat(words(tadeusz.get(sheet)))
                .contains("Te godziny się nie liczą.", "Błąd w godzinach", anna, "1,5 h")
                .contains("Napisz od nowa na jej podstawie", anew);
        assertThat(words(tadeusz.get(commitment))).contains("0 z 400 h", "href=\"" + sheet + "\"");
        assertThat(words(tadeusz.get(anew)))
                .contains("value=\"" + anna + "\"")
                .doesNotContain("nie jest jeszcze cofnięta");
    }

    @Test
    void who_is_paid_and_helps_for_nothing_on_one_day_is_told_of_and_not_refused() {
        var paid = promise(another(), ContributionKind.TIME);
        var unpaid = kept(tadeusz.post(commitment + "/timesheets", row(0, anna, daysAgo(3), "2", "dyżur")));
        assertThat(words(tadeusz.get(unpaid))).doesNotContain("i za pieniądze");

        var sheet = kept(tadeusz.post(
                paid + "/timesheets",
                rows(row(0, anna, daysAgo(3), "8", "praca"), row(1, anna, daysAgo(2), "8", "praca"))));

        var note = anna + ", " + on(daysAgo(3));
        assertThat(words(tadeusz.get(sheet))).contains("Tego samego dnia i za pieniądze, i nieodpłatnie", note);
        assertThat(words(tadeusz.get(unpaid))).contains(note);
        assertThat(words(signedIn("joanna").get(unpaid)))
                .as("what the giver does elsewhere is not for the receiver")
                .doesNotContain("i za pieniądze");
    }

    @Test
    void four_hundred_rows_are_a_sheet_and_one_more_is_too_many() {
        var full = new HashMap<String, String>();
        for (var number = 0; number < 400; number++) {
            full.putAll(row(number, "Żółta Łąka", daysAgo(number + 1), "0:15", "zadanie " + number));
        }

        var sheet = kept(tadeusz.post(commitment + "/timesheets", full));

        assertThat(words(tadeusz.get(sheet))).contains("100 h, 1 osoba", "zadanie 399");
        full.putAll(row(400, "Żółta Łąka", daysAgo(401), "0:15", "zadanie 400"));
        var refused = tadeusz.post(commitment + "/timesheets", full);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Jedna karta ma najwyżej 400 wierszy.", "value=\"zadanie 400\"");
    }

    @Test
    void who_coordinates_writes_down_what_somebody_said() {
        var sheet = kept(magdalena.post(commitment + "/timesheets", rows(two(), Map.of("saidBy", "Tadeusz, prezes"))));

        assertThat(words(magdalena.get(commitment))).contains("Tadeusz, prezes; wpisano: Magdalena");
        assertThat(words(tadeusz.get(sheet))).contains(anna);
    }
}
