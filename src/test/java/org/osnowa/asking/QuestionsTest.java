package org.osnowa.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.organisations.OrganisationSamples.HENRYK;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Mailing a question and answering it by its link, with the database. */
@OsnowaTest
@Transactional
class QuestionsTest {

    private static final Purpose BREAD = new Purpose("bread.day", "/bread/");
    private static final Purpose MILK = new Purpose("milk.day", "/milk/");
    private static final UUID SUBJECT = Ids.of("Dzień chleba");
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final String ADDRESS = "Ewa@Biblioteka.example";

    @Autowired
    private QuestionDesk desk;

    @Autowired
    private Questions questions;

    @Autowired
    private AskingTies ties;

    @Autowired
    private AskingData data;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void it_comes_back_by_its_token_and_only_for_its_purpose() {
        var asked = asked(LIBRARY);

        assertThat(questions.byToken(BREAD, token(asked)))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("sentAt")
                .isEqualTo(asked);
        assertThat(questions.byToken(MILK, token(asked))).isEmpty();
        assertThat(questions.byToken(BREAD, "zmyslony")).isEmpty();
        assertThat(questions.of(BREAD, SUBJECT)).hasSize(1);
        assertThat(questions.of(MILK, SUBJECT)).isEmpty();
    }

    @Test
    void asked_anew_only_the_newest_link_opens_and_the_letter_that_waited_stays() {
        var first = asked(LIBRARY);
        desk.use(first);
        var second = asked(LIBRARY);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(questions.byToken(BREAD, token(first))).isEmpty();
        assertThat(stored(second).open(today())).isTrue();
        assertThat(state(first.letter())).isEqualTo("WITHDRAWN");
        assertThat(state(second.letter())).isEqualTo("WAITING");
    }

    @Test
    void of_two_who_press_at_once_one_answers_and_a_used_link_answers_again_only_to_who_saw_that() {
        var seen = stored(asked(LIBRARY));

        assertThat(desk.use(seen)).isTrue();
        assertThat(desk.use(seen)).isFalse();
        assertThat(stored(seen).used()).isTrue();
        assertThat(desk.use(stored(seen))).isTrue();
    }

    @Test
    void a_link_that_was_taken_back_answers_nothing() {
        var asked = stored(asked(LIBRARY));
        desk.revoke(BREAD, SUBJECT, LIBRARY);

        assertThat(stored(asked).whyNotAnswer(today())).contains(QuestionRefusal.REVOKED);
        assertThat(desk.use(asked)).isFalse();
        assertThat(state(asked.letter())).isEqualTo("WITHDRAWN");
        assertThat(questions.waiting(BREAD, List.of(LIBRARY), today())).isEmpty();
    }

    @Test
    void who_wants_no_letters_is_not_asked() {
        db.sql("insert into unwanted_addresses (address) values (lower(:address))")
                .param("address", ADDRESS)
                .update();

        assertThat(ask(LIBRARY, ADDRESS, magdalena())).isInstanceOf(Refused.class);
        assertThat(questions.of(BREAD, SUBJECT)).isEmpty();
    }

    @Test
    void what_waits_is_found_until_its_last_day() {
        asked(LIBRARY);

        assertThat(questions.waiting(BREAD, List.of(LIBRARY, PHARMACY), today()))
                .hasSize(1);
        assertThat(questions.waiting(BREAD, List.of(PHARMACY), today())).isEmpty();
        assertThat(questions.waiting(BREAD, List.of(LIBRARY), today().plusDays(8)))
                .isEmpty();
    }

    @Test
    void the_one_that_stays_after_a_merge_is_asked_and_it_goes_back() {
        var asked = asked(LIBRARY);
        var moved = ties.move(LIBRARY, PHARMACY);

        assertThat(stored(asked).organisation()).isEqualTo(PHARMACY);
        desk.revoke(BREAD, SUBJECT, PHARMACY);
        assertThat(stored(asked).revoked()).isTrue();
        ties.moveBack(moved, LIBRARY, PHARMACY);
        assertThat(stored(asked).organisation()).isEqualTo(LIBRARY);
    }

    @Test
    void who_mailed_and_to_whom_stands_in_their_data_until_the_address_is_forgotten() {
        people.add(HENRYK);
        var asked = ask(LIBRARY, HENRYK.email(), HENRYK) instanceof Done<Question>(var done) ? done : fail();
        assertThat(data.about(HENRYK.id()).facts())
                .extracting(fact -> fact.name())
                .containsExactly("sent", "received");

        questions.forgetAddressesBefore(clock.instant().minus(AskingJobs.KEPT));
        assertThat(stored(asked).address()).isPresent();
        questions.forgetAddressesBefore(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(stored(asked).address()).isEmpty();
        assertThat(data.about(HENRYK.id()).facts())
                .extracting(fact -> fact.name())
                .containsExactly("sent");
    }

    private Outcome<Question> ask(OrganisationId organisation, String address, Person me) {
        return desk.ask(
                new Asking(BREAD, SUBJECT, organisation, address, Optional.of(today().plusDays(7))),
                me,
                question -> new Letter(
                        question.letter(),
                        Letter.Kind.UNASKED,
                        address,
                        "pl",
                        "Chleb",
                        "Czy upieczecie? " + Letter.LINK,
                        "Adres jest z katalogu.",
                        Optional.of(question.link())));
    }

    private Question asked(OrganisationId organisation) {
        return ask(organisation, ADDRESS, magdalena()) instanceof Done<Question>(var question) ? question : fail();
    }

    private static Question fail() {
        throw new AssertionError("nothing was asked");
    }

    private Question stored(Question question) {
        return questions.of(BREAD, SUBJECT).stream()
                .filter(each -> each.id().equals(question.id()))
                .findFirst()
                .orElseThrow();
    }

    private String token(Question question) {
        var link = question.link();
        return tokens.token(link.purpose(), link.subject(), link.generation());
    }

    private String state(UUID letter) {
        return db.sql("select state from letters where id = :id")
                .param("id", letter)
                .query(String.class)
                .single();
    }

    private Person magdalena() {
        return people.withEmail("magdalena@zdrojewice.example").orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
