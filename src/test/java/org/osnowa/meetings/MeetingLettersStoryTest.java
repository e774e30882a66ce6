package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.asking.Questions;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingLettersStoryTest extends StoryTest {

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Test
    void a_letter_invites_and_its_link_answers_without_an_account_as_often_as_one_likes() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var address = sent(magdalena, meeting);

        var letter = letters(address).getLast();
        assertThat(letter.subject()).startsWith("Zaproszenie: Plan na wiosnę, 20 stycznia 2027");
        assertThat(letter.body()).contains("Gdzie: ratusz", "16:00 Telefon (15 min)", "[link]");
        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.calendar()).contains("UID:" + id(meeting), "SEQUENCE:0", "SUMMARY:Plan na wiosnę");
        assertThat(letter.calendar()).doesNotContain("/meetings/answers/", "[link]");

        var link = link(meeting);
        var page = guest().get(link);
        assertThat(words(page)).contains("Plan na wiosnę", "Biblioteka", "16:00 Telefon (15 min)", "Przyjdziemy");
        assertThat(page.body())
                .as("pressing Enter in the name answers nothing that was not chosen")
                .contains("type=\"radio\" name=\"coming\"")
                .doesNotContain("<button class=\"btn btn-big\" name=");
        assertThat(words(magdalena.get(meeting))).contains("Jeszcze bez odpowiedzi");

        assertThat(guest().post(link, Map.of("coming", "MAYBE", "by", "Ewa")).location())
                .isEqualTo(link);
        guest().post(link, Map.of("coming", "YES", "by", "Ewa, dyrektorka"));
        assertThat(words(magdalena.get(meeting)))
                .contains("Przyjdą", "(Ewa, dyrektorka)")
                .doesNotContain("(Ewa)");
        assertThat(words(guest().post(link, Map.of("by", "Ewa")))).contains("Wybierz jedną z odpowiedzi.");
        assertThat(words(guest().get(meeting))).doesNotContain("Ewa, dyrektorka");
    }

    @Test
    void who_has_an_account_answers_on_the_page_for_the_own_organisation_only() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);

        magdalena.post(meeting + "/coming", Map.of("organisation", WELFARE.toString(), "coming", "ONLINE"));
        assertThat(words(magdalena.get(meeting))).contains("(Magdalena)", "aria-pressed=\"true\"");
        assertThat(magdalena
                        .post(meeting + "/coming", Map.of("organisation", LIBRARY.toString(), "coming", "YES"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("tadeusz")
                        .post(meeting + "/coming", Map.of("organisation", WELFARE.toString(), "coming", "NO"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_hour_and_calling_off_reach_the_same_entry_of_every_calendar() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var address = sent(magdalena, meeting);

        magdalena.post(meeting, with(call(), Map.of("hour", "17:00", "ends", "19:00")));
        var changed = letters(address).getLast();
        assertThat(changed.subject()).startsWith("Zmiana: Plan na wiosnę");
        assertThat(changed.calendar()).contains("METHOD:REQUEST", "UID:" + id(meeting), "SEQUENCE:1", "T170000");
        assertThat(letters("magdalena@zdrojewice.example").getLast().calendar()).contains("SEQUENCE:1");
        assertThat(guest().get(link(meeting)).status()).isEqualTo(200);

        magdalena.post(meeting + "/removal", Map.of("reason", "Awaria w ratuszu", "version", "1"));
        var off = letters(address).getLast();
        assertThat(off.subject()).startsWith("Odwołane: Plan na wiosnę");
        assertThat(off.body()).contains("Awaria w ratuszu");
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.calendar()).contains("METHOD:CANCEL", "UID:" + id(meeting), "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(letters(address)).hasSize(3);
        var late = guest().post(link(meeting), Map.of("coming", "YES"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(words(late)).doesNotContain("Telefon");
    }

    @Test
    void before_the_first_letter_nobody_is_told_of_changes_and_who_is_taken_off_the_list_is() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        magdalena.post(meeting, with(call(), Map.of("hour", "17:00", "ends", "")));
        assertThat(letters("magdalena@zdrojewice.example"))
                .noneMatch(each -> each.calendar() != null && each.calendar().contains(id(meeting)));

        var address = sent(magdalena, meeting);
        magdalena.post(
                meeting,
                with(
                        call(),
                        Map.of(
                                "hour",
                                "17:00",
                                "ends",
                                "",
                                "whom",
                                "TICKED",
                                "invited",
                                WELFARE.toString(),
                                "version",
                                "1")));
        var gone = letters(address).getLast();
        assertThat(gone.subject()).startsWith("Bez Państwa udziału");
        assertThat(gone.calendar()).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(letters("magdalena@zdrojewice.example").getLast().method()).isEqualTo("REQUEST");
        assertThat(words(guest().get(link(meeting)))).doesNotContain("Telefon");

        magdalena.post(meeting, with(call(), Map.of("hour", "17:00", "ends", "", "version", "2")));
        var again = letters(address).getLast();
        assertThat(again.subject()).startsWith("Zaproszenie");
        assertThat(again.calendar()).contains("METHOD:REQUEST", "SEQUENCE:2");
        assertThat(words(guest().get(link(meeting)))).contains("Telefon");
    }

    @Test
    void who_is_still_invited_for_another_organisation_keeps_the_meeting() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var neighbour = neighbour(meeting);
        magdalena.post(meeting, with(call(), Map.of("version", "0")));
        var address = "dom-" + id(meeting) + "@poza.example";
        magdalena.post(
                meeting + "/letters",
                Map.of("addresses[" + LIBRARY + "]", address, "addresses[" + neighbour + "]", address));
        assertThat(letters(address)).hasSize(2);

        magdalena.post(meeting, with(call(), Map.of("whom", "TICKED", "invited", LIBRARY.toString(), "version", "1")));
        assertThat(letters(address)).hasSize(2).noneMatch(each -> each.method().equals("CANCEL"));
        assertThat(letters("magdalena@zdrojewice.example").getLast().method()).isEqualTo("CANCEL");
    }

    @Test
    void a_letter_too_many_does_not_undo_what_was_changed_and_partners_read_whom_none_reached() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        magdalena.post(meeting, with(call(), Map.of("whom", "TICKED", "invited", WELFARE.toString(), "version", "0")));
        magdalena.post(meeting + "/letters", Map.of());
        lettersUsedUp();
        try {
            assertThat(magdalena
                            .post(meeting, with(call(), Map.of("hour", "15:00", "version", "1")))
                            .status())
                    .isEqualTo(303);
            assertThat(magdalena
                            .post(meeting + "/letters", Map.of("addresses[" + LIBRARY + "]", "b@poza.example"))
                            .status())
                    .isEqualTo(303);
        } finally {
            db.sql("delete from rate_limits where id like 'asking.letters %'").update();
        }
        assertThat(words(magdalena.get(meeting))).contains("godz. 15:00");
        assertThat(words(magdalena.get(meeting.substring(0, meeting.indexOf("/meetings")) + "/history")))
                .contains("Plan na wiosnę. List nie dotrze do: ");
    }

    @Test
    void who_leaves_is_expected_at_no_meeting_ahead_and_its_link_shows_nothing() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        sent(magdalena, meeting);
        var link = link(meeting);
        assertThat(words(guest().get(link))).contains("Telefon");

        var partner = meeting.substring(0, meeting.indexOf("/meetings")) + "/partners/" + LIBRARY;
        assertThat(magdalena
                        .post(partner + "/leaving", Map.of("reason", "Zmiana grafiku"))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(meeting))).contains("MGOPS").doesNotContain("Biblioteka");
        assertThat(words(guest().get(link))).doesNotContain("Telefon", "Przyjdziemy");
        assertThat(guest().post(link, Map.of("coming", "YES")).status()).isEqualTo(422);
        assertThat(magdalena.post(meeting, with(call(), Map.of("version", "0"))).status())
                .as("who was changing the meeting at this moment is told")
                .isEqualTo(409);
    }

    @Test
    void who_got_an_account_after_the_letter_is_told_of_a_change_at_the_same_address_too() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var address = sent(magdalena, meeting);
        db.sql("""
                update mailed_questions
                   set organisation = :welfare
                 where subject = cast(:id as uuid)
                   and organisation = :library
                """)
                .param("welfare", WELFARE)
                .param("library", LIBRARY)
                .param("id", id(meeting))
                .update();

        magdalena.post(meeting, with(call(), Map.of("hour", "17:00")));
        assertThat(letters(address).getLast().calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");
        magdalena.post(meeting + "/removal", Map.of("reason", "Awaria w ratuszu", "version", "1"));
        assertThat(letters(address).getLast().method()).isEqualTo("CANCEL");
    }

    @Test
    void where_the_address_was_cleared_no_letter_goes() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        assertThat(words(magdalena.get(meeting + "/letters"))).contains("biblioteka@zdrojewice.example");
        magdalena.post(meeting + "/letters", Map.of("whom", "EVERYBODY", "addresses[" + LIBRARY + "]", " "));
        assertThat(letters("magdalena@zdrojewice.example").getLast().calendar()).contains(id(meeting));
        assertThat(letters("biblioteka@zdrojewice.example"))
                .noneMatch(each -> each.calendar() != null && each.calendar().contains(id(meeting)));

        magdalena.post(meeting, with(call(), Map.of("hour", "17:00", "ends", "")));
        magdalena.post(meeting + "/removal", Map.of("reason", "Awaria w ratuszu", "version", "1"));
        assertThat(letters("magdalena@zdrojewice.example").getLast().method()).isEqualTo("CANCEL");
        assertThat(letters("biblioteka@zdrojewice.example"))
                .as("who was not written to is not written to of a change")
                .noneMatch(each -> each.calendar() != null && each.calendar().contains(id(meeting)));
    }

    @Test
    void only_those_are_reminded_who_have_not_answered() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var address = sent(magdalena, meeting);
        magdalena.post(meeting + "/coming", Map.of("organisation", WELFARE.toString(), "coming", "YES"));
        var before = letters("magdalena@zdrojewice.example").size();

        magdalena.post(meeting + "/letters", Map.of("whom", "SILENT", "addresses[" + LIBRARY + "]", address));
        assertThat(letters(address).getLast().subject()).startsWith("Przypomnienie: Plan na wiosnę");
        assertThat(letters("magdalena@zdrojewice.example")).hasSize(before);
    }

    @Test
    void what_cannot_be_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        assertThat(words(magdalena.post(
                        meeting + "/letters", Map.of("addresses[" + LIBRARY + "]", "biblioteka bez adresu"))))
                .contains("Sprawdź adres, na przykład biuro@przyklad.pl.");
        assertThat(guest().get("/meetings/answers/nie-ma").status()).isEqualTo(404);

        db.sql("update meetings set day = current_date - 1 where id = cast(:id as uuid)")
                .param("id", id(meeting))
                .update();
        assertThat(words(magdalena.post(meeting + "/letters", Map.of()))).contains("To spotkanie już się odbyło.");
        assertThat(words(magdalena.post(
                        meeting + "/coming", Map.of("organisation", WELFARE.toString(), "coming", "YES"))))
                .contains("To spotkanie już się odbyło.");
    }

    @Test
    void a_series_has_a_meeting_on_each_day_and_each_can_be_moved_by_itself() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(
                path + "/meetings",
                with(call(), Map.of("day", "31 1 2027", "repeat", "MONTHS", "times", "3", "every", "")));
        var all = words(magdalena.get(path + "/meetings"));
        assertThat(all)
                .contains("31 stycznia 2027", "28 lutego 2027", "31 marca 2027")
                .doesNotContain("30 kwietnia");

        var refused = magdalena.post(
                path + "/meetings", with(call(), Map.of("repeat", "WEEKS", "times", "25", "every", "0")));
        assertThat(words(refused)).contains("Wpisz liczbę od 2 do 24.", "Wpisz liczbę od 1 do 12.");
        var far = magdalena.post(
                path + "/meetings",
                with(call(), Map.of("day", "1 12 2027", "repeat", "MONTHS", "times", "24", "every", "")));
        assertThat(words(far)).contains("najwyżej dwa lata naprzód");
        assertThat(words(magdalena.get(path + "/meetings"))).doesNotContain("1 grudnia 2027");
    }

    @Test
    void a_partner_takes_the_meeting_into_the_own_calendar_and_nobody_else_does() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var file = magdalena.get(meeting + "/meeting.ics");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).contains("METHOD:PUBLISH", "UID:" + id(meeting)).doesNotContain("ATTENDEE");
        assertThat(signedIn("kasia").get(meeting + "/meeting.ics").status()).isEqualTo(404);
    }

    /** The library, in which nobody has an account, gets its letter at an address of its own. */
    private String sent(Browser magdalena, String meeting) {
        var address = "biblioteka-" + id(meeting) + "@poza.example";
        magdalena.post(
                meeting + "/agenda",
                Map.of("title", "Telefon", "purpose", "DISCUSS", "minutes", "15", "presenter", "", "version", "0"));
        var page = magdalena.post(
                meeting + "/letters", Map.of("whom", "EVERYBODY", "addresses[" + LIBRARY + "]", address));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return address;
    }

    /** A partner in which nobody has an account. */
    private UUID neighbour(String meeting) {
        var id = Ids.next();
        db.sql("""
                insert into organisations (id, name, kind, sector, fields, fictional)
                values (:id, 'Sąsiad', 'FUNDACJA', 'SOCIAL', '{CULTURE}', true)
                """).param("id", id).update();
        join(meeting, id);
        return id;
    }

    private void lettersUsedUp() {
        db.sql("""
                insert into rate_limits (id, free_at)
                select 'asking.letters ' || id, clock_timestamp() + interval '1 hour'
                  from people
                 where email = 'magdalena@zdrojewice.example'
                    on conflict (id) do update set free_at = excluded.free_at
                """).update();
    }

    private record Sent(String subject, String body, String method, String calendar) {}

    private List<Sent> letters(String address) {
        return db.sql(
                        "select replace(subject, E'\\u00a0', ' ') as subject, body, calendar_method as method, replace(calendar, E'\\r\\n ', '') as calendar "
                                + "from letters where address = :address order by written_at, id")
                .param("address", address)
                .query(Sent.class)
                .list();
    }

    private String link(String meeting) {
        var asked =
                questions.of(AskedComing.PURPOSE, UUID.fromString(id(meeting))).getLast();
        return AskedComing.PATH + tokens.token(AskedComing.PURPOSE.name(), asked.id(), asked.generation());
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    private static Map<String, String> call() {
        return Map.of(
                "title", "Plan na wiosnę",
                "day", "20 1 2027",
                "hour", "16:00",
                "ends", "18:00",
                "place", "ratusz",
                "link", "",
                "whom", "PARTNERS",
                "version", "0");
    }

    private String called(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        var page = magdalena.post(path + "/meetings", call());
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page.location();
    }
}
