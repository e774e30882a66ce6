package org.osnowa.datepolls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.asking.Questions;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

class PollStoryTest extends StoryTest {

    private static final UUID VOLUNTEERS = Ids.of("demo O13");
    private static final Pattern SLOT = Pattern.compile("id=\"answers\\[([0-9a-f-]{36})\\]\"");

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @BeforeEach
    void theLibraryHasNoAccount() {
        nobodySpeaksFor(LIBRARY);
    }

    @Test
    void partners_say_which_days_suit_here_and_by_letter_and_the_best_day_becomes_a_meeting() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        var slots = slots(magdalena, poll);
        magdalena.post(poll + "/letters", Map.of());

        magdalena.post(poll + "/answer", answers(slots, WELFARE, "YES", "NO"));
        signedIn("tadeusz").post(poll + "/answer", answers(slots, VOLUNTEERS, "YES", "YES"));
        var link = link(poll, LIBRARY);
        assertThat(words(guest().get(link))).contains("Plan na wiosnę", "Biblioteka", "poniedziałek, 11 stycznia 2027");
        guest().post(link, with(answers(slots, LIBRARY, "NO", "NO"), Map.of("by", "Ewa")));
        guest().post(link, with(answers(slots, LIBRARY, "IF_NEED_BE", "NO"), Map.of("by", "Ewa")));

        assertThat(words(magdalena.get(poll)))
                .contains(
                        "Najlepiej pasuje poniedziałek, 11 stycznia 2027 r., godz. 16:00: 2 razy tak, 1 razy jeśli trzeba.")
                .contains("Biblioteka (Ewa)", "Most Pokoleń (Tadeusz)");

        var meeting = magdalena
                .post(poll + "/meeting", Map.of("slot", slots.getFirst()))
                .location();
        assertThat(words(magdalena.get(meeting)))
                .contains("Plan na wiosnę", "11 stycznia 2027", "godz. 16:00–17:30", "Biblioteka", "Most Pokoleń");
        assertThat(words(magdalena.get(poll))).contains("Dzień jest wybrany.").doesNotContain("Umów spotkanie");
        assertThat(words(guest().post(link, answers(slots, LIBRARY, "YES", "YES"))))
                .contains("Dzień jest już wybrany");
        assertThat(magdalena
                        .post(poll + "/meeting", Map.of("slot", slots.getLast()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void one_partner_has_one_answer_and_nobody_answers_for_another_but_who_writes_down_a_telephone_call() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        var slots = slots(magdalena, poll);
        var tadeusz = signedIn("tadeusz");

        assertThat(tadeusz.post(poll + "/answer", answers(slots, LIBRARY, "YES", "YES"))
                        .status())
                .isEqualTo(404);
        magdalena.post(poll + "/answer", with(answers(slots, LIBRARY, "YES", "NO"), Map.of("by", "Ewa")));
        assertThat(words(tadeusz.get(poll))).contains("Biblioteka (Ewa przez telefon, wpisuje Magdalena)");
        assertThat(magdalena.get(poll + "?who=" + LIBRARY).body()).contains("value=\"Ewa\"");
        var longest = "Ewa ".repeat(49).strip();
        for (var i = 0; i < 3; i++) {
            assertThat(magdalena
                            .post(poll + "/answer", with(answers(slots, LIBRARY, "YES", "NO"), Map.of("by", longest)))
                            .status())
                    .as("each correction is written down like the first")
                    .isEqualTo(303);
        }
        assertThat(words(tadeusz.get(poll))).contains("Biblioteka (" + longest + " przez telefon, wpisuje Magdalena)");
        magdalena.post(poll + "/answer", answers(slots, LIBRARY, "NO", "NO"));
        assertThat(words(tadeusz.get(poll))).contains("Biblioteka (przez telefon, wpisuje Magdalena)");
        assertThat(db.sql("select count(*) from date_poll_answers where slot = any(:slots)")
                        .param("slots", slots.stream().map(UUID::fromString).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(words(tadeusz.post(
                        poll + "/answer",
                        Map.of("organisation", VOLUNTEERS.toString(), "answers[" + slots.getFirst() + "]", "YES"))))
                .contains("Wybierz odpowiedź przy każdym dniu.");
        assertThat(signedIn("kasia").get(poll).status()).isEqualTo(404);
    }

    @Test
    void after_the_last_day_nobody_answers_and_only_those_are_reminded_who_have_not() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        var slots = slots(magdalena, poll);
        magdalena.post(poll + "/letters", Map.of());
        var link = link(poll, LIBRARY);
        guest().post(link, answers(slots, LIBRARY, "YES", "NO"));

        var before = letters();
        magdalena.post(poll + "/letters", Map.of());
        assertThat(letters() - before).isEqualTo(2);

        db.sql("update date_polls set closes_on = current_date - 1 where id = cast(:id as uuid)")
                .param("id", poll.substring(poll.lastIndexOf('/') + 1))
                .update();
        assertThat(words(guest().post(link, answers(slots, LIBRARY, "NO", "NO"))))
                .contains("Czas na odpowiedzi minął.");
        assertThat(magdalena
                        .post(poll + "/answer", answers(slots, WELFARE, "NO", "NO"))
                        .status())
                .isEqualTo(422);
        assertThat(magdalena
                        .post(poll + "/meeting", Map.of("slot", slots.getFirst()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_second_click_sends_no_second_letters() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        var once = found(Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\""), magdalena.get(poll));
        var before = letters();
        magdalena.post(poll + "/letters", Map.of("once", once));
        var sent = letters();
        assertThat(sent).isGreaterThan(before);
        assertThat(magdalena.post(poll + "/letters", Map.of("once", once)).location())
                .isEqualTo(poll);
        assertThat(letters()).isEqualTo(sent);
    }

    @Test
    void a_letter_too_many_holds_up_no_other_and_partners_read_whom_none_reached() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        db.sql("""
                insert into rate_limits (id, free_at)
                select 'asking.letters ' || id, clock_timestamp() + interval '1 hour'
                  from people
                 where email = 'magdalena@zdrojewice.example'
                    on conflict (id) do update set free_at = excluded.free_at
                """).update();
        try {
            assertThat(magdalena.post(poll + "/letters", Map.of()).status()).isEqualTo(303);
        } finally {
            db.sql("delete from rate_limits where id like 'asking.letters %'").update();
        }
        assertThat(words(magdalena.get(poll))).contains("Listy wysłano");
        assertThat(words(magdalena.get(poll.substring(0, poll.indexOf("/polls")) + "/history")))
                .contains("Plan na wiosnę. List z pytaniem o dzień nie dotrze do: ");
    }

    @Test
    void who_leaves_has_no_voice_in_an_open_poll_and_its_link_answers_nothing() {
        var magdalena = signedIn("magdalena");
        var poll = opened(magdalena);
        var slots = slots(magdalena, poll);
        magdalena.post(poll + "/letters", Map.of());
        var link = link(poll, LIBRARY);
        guest().post(link, answers(slots, LIBRARY, "YES", "NO"));
        assertThat(words(magdalena.get(poll))).contains("Najlepiej pasuje", "Biblioteka");

        magdalena.post(
                poll.substring(0, poll.indexOf("/polls")) + "/partners/" + LIBRARY + "/leaving",
                Map.of("reason", "Zmiana grafiku"));
        assertThat(words(magdalena.get(poll))).contains("MGOPS").doesNotContain("Najlepiej pasuje", "Biblioteka");
        assertThat(guest().post(link, answers(slots, LIBRARY, "YES", "YES")).status())
                .isEqualTo(422);
        assertThat(questions.of(AskedPoll.PURPOSE, UUID.fromString(poll.substring(poll.lastIndexOf('/') + 1))))
                .allMatch(each -> !each.organisation().value().equals(LIBRARY) || each.revoked());
    }

    @Test
    void what_cannot_be_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        assertThat(refused(magdalena, path, Map.of("slots", "11.01.2027 16:00")))
                .contains("Zaproponuj co najmniej dwa dni");
        assertThat(refused(magdalena, path, Map.of("slots", "11.01.2027 16:00\nkiedyś")))
                .contains("„kiedyś”");
        assertThat(refused(magdalena, path, Map.of("slots", "11.01.2027\n11.01.2027")))
                .contains("wpisany dwa razy");
        assertThat(refused(magdalena, path, Map.of("slots", "11.01.2020\n11.01.2027")))
                .contains("Zaproponuj dni od jutra.");
        assertThat(refused(magdalena, path, Map.of("closesOn", "11.01.2027"))).contains("przed pierwszym z dni");
        assertThat(refused(magdalena, path, Map.of("minutes", "999"))).contains("od 1 do 480");
    }

    private static String refused(Browser magdalena, String path, Map<String, String> wrong) {
        var page = magdalena.post(path + "/polls", with(ask(), wrong));
        assertThat(page.status()).isEqualTo(422);
        return words(page);
    }

    private int letters() {
        return db.sql("select count(*) from letters where subject like 'Który dzień pasuje?%'")
                .query(Integer.class)
                .single();
    }

    private String link(String poll, UUID organisation) {
        var asked = questions.of(AskedPoll.PURPOSE, UUID.fromString(poll.substring(poll.lastIndexOf('/') + 1))).stream()
                .filter(each -> each.organisation().value().equals(organisation))
                .reduce((_, last) -> last)
                .orElseThrow();
        return AskedPoll.PATH + tokens.token(AskedPoll.PURPOSE.name(), asked.id(), asked.generation());
    }

    private static List<String> slots(Browser who, String poll) {
        return SLOT.matcher(who.get(poll).body())
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static Map<String, String> answers(List<String> slots, UUID organisation, String... said) {
        var answers = new HashMap<String, String>();
        answers.put("organisation", organisation.toString());
        for (var i = 0; i < said.length; i++) {
            answers.put("answers[" + slots.get(i) + "]", said[i]);
        }
        return answers;
    }

    private static Map<String, String> ask() {
        return Map.of(
                "title", "Plan na wiosnę",
                "place", "biblioteka",
                "slots", "11.01.2027 16:00\n12 stycznia 2027, 9:30",
                "minutes", "90",
                "closesOn", "4 1 2027");
    }

    private String opened(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        join(path, VOLUNTEERS);
        var page = magdalena.post(path + "/polls", ask());
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page.location();
    }
}
