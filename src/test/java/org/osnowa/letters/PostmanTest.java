package org.osnowa.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.letters.Letter.Kind;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters on their way to a real mail server, which is sometimes away. */
@OsnowaTest
class PostmanTest {

    @Autowired
    Letters letters;

    @Autowired
    Envelope envelope;

    @Autowired
    Outbox outbox;

    @Autowired
    MailServer mail;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openTheOffice() {
        db.sql("update letters set state = 'WITHDRAWN' where state in ('WAITING', 'SENDING')")
                .update();
        office.start();
    }

    @AfterEach
    void closeTheOffice() {
        office.stop();
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        var letter = written("Łódź: zaproszenie", Kind.UNASKED);

        postman().round();

        var arrived = arrived(letter).getFirst();
        assertThat(arrived.getSubject()).isEqualTo("Łódź: zaproszenie");
        assertThat(arrived.getContent().toString()).contains("Zażółć gęślą jaźń", "/letters/" + letter.id() + "/stop/");
        assertThat(arrived.getMessageID()).isEqualTo("<" + letter.id() + "@osnowa>");
        assertThat(state(letter)).isEqualTo("SENT");
    }

    @Test
    void four_postmen_at_once_deliver_each_letter_once() throws Exception {
        var many = IntStream.range(0, 60)
                .mapToObj(number -> written("List " + number, Kind.UNASKED))
                .toList();

        try (var postmen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round : postmen.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> Executors.callable(() -> postman().round()))
                    .toList())) {
                round.get();
            }
        }

        assertThat(many).allSatisfy(letter -> assertThat(arrived(letter)).hasSize(1));
        assertThat(office.getReceivedMessages()).hasSize(60);
    }

    @Test
    void what_a_letter_brings_for_a_calendar_is_another_way_to_read_it_and_a_file() throws Exception {
        var entry = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nX-WORDS:Żółć\r\nEND:VCALENDAR\r\n";
        var letter = letter(address(), "Odwołane", Kind.UNASKED).with(new Letter.CalendarPart("CANCEL", entry));
        write(letter);
        postman().round();

        var whole = (MimeMultipart) arrived(letter).getFirst().getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        var either = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(either.getContentType()).startsWith("multipart/alternative");
        assertThat((String) either.getBodyPart(0).getContent()).contains("Zażółć gęślą jaźń");
        assertThat(either.getBodyPart(1).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
        var file = whole.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("spotkanie.ics");
        for (var part : List.of(either.getBodyPart(1), file)) {
            assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(entry);
        }
        assertThat(letters.find(letter.id())).contains(letter);
    }

    @Test
    void a_letter_waits_while_the_mail_server_is_away() {
        var port = office.getSmtp().getPort();
        office.stop();
        var letter = written("Cierpliwy list", Kind.UNASKED);

        postman(port).round();
        assertThat(state(letter)).isEqualTo("WAITING");

        office.start();
        postman().round();
        assertThat(arrived(letter)).as("not before it is time to try again").isEmpty();

        db.sql("update letters set next_attempt_at = now() where id = :id")
                .param("id", letter.id())
                .update();
        postman().round();
        postman().round();
        assertThat(arrived(letter)).hasSize(1);
    }

    @Test
    void while_no_mail_server_is_named_letters_wait_and_no_server_is_asked() throws IOException {
        var letter = written("List bez poczty", Kind.UNASKED);
        try (var server = new RudeServer();
                var _ = new NoMail(mail)) {
            postman(server.port()).round();

            assertThat(server.heard()).isEmpty();
        }
        assertThat(state(letter)).isEqualTo("WAITING");

        postman().round();
        assertThat(arrived(letter)).as("its first attempt").hasSize(1);
    }

    @Test
    void a_letter_whose_fate_nobody_knows_is_not_sent_twice() {
        var letter = written("List z przerwaną drogą", Kind.UNASKED);
        transaction.executeWithoutResult(_ -> letters.claim());
        db.sql("update letters set claimed_at = now() - interval '11 minutes' where id = :id")
                .param("id", letter.id())
                .update();

        postman().round();

        assertThat(state(letter)).isEqualTo("UNKNOWN");
        assertThat(arrived(letter)).isEmpty();
    }

    @Test
    void a_letter_behind_a_slow_one_is_not_claimed_yet() {
        var both = List.of(written("Pierwszy", Kind.UNASKED), written("Drugi", Kind.UNASKED));
        var waiting = new ArrayList<Long>();

        new Postman(
                        letters,
                        envelope,
                        (_, _) -> waiting.add(both.stream()
                                .filter(letter -> state(letter).equals("WAITING"))
                                .count()),
                        mail,
                        transaction)
                .round();

        assertThat(waiting).containsExactly(1L, 0L);
        assertThat(both).allSatisfy(letter -> assertThat(state(letter)).isEqualTo("SENT"));
    }

    @Test
    void a_server_that_takes_a_letter_and_breaks_off_gets_it_once() throws IOException {
        var letter = written("List bez potwierdzenia", Kind.UNASKED);
        try (var server = new RudeServer()) {
            postman(server.port()).round();
            postman(server.port()).round();
            db.sql("update letters set claimed_at = now() - interval '11 minutes' where id = :id")
                    .param("id", letter.id())
                    .update();
            postman(server.port()).round();

            assertThat(server.taken()).hasValue(1);
        }
        assertThat(state(letter)).isEqualTo("UNKNOWN");
    }

    @Test
    void no_password_travels_unencrypted() throws IOException {
        var letter = written("List z hasłem", Kind.UNASKED);
        try (var server = new RudeServer()) {
            var account = server(server.port());
            account.setUsername("osnowa");
            account.setPassword("tajemnica");
            postman(account).round();

            assertThat(server.heard())
                    .isNotEmpty()
                    .noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
        assertThat(state(letter)).isEqualTo("WAITING");
    }

    @Test
    void whoever_wants_no_letters_gets_only_those_they_ask_for() {
        var address = address();
        transaction.executeWithoutResult(_ -> letters.stopWritingTo(address));

        assertThat(write(letter(address.toUpperCase(java.util.Locale.ROOT), "Zaproszenie", Kind.UNASKED)))
                .isEqualTo(new Refused<>(LetterRefusal.UNWANTED));
        assertThat(write(letter(address, "Link do logowania", Kind.REQUESTED))).isInstanceOf(Done.class);

        postman().round();
        assertThat(office.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_still_waits_for_an_address_that_wants_no_letters_does_not_leave() {
        var invitation = written("Zaproszenie", Kind.UNASKED);
        var asked = letter(invitation.address(), "Link do logowania", Kind.REQUESTED);
        write(asked);

        transaction.executeWithoutResult(_ -> letters.stopWritingTo(invitation.address()));
        postman().round();

        assertThat(state(invitation)).isEqualTo("WITHDRAWN");
        assertThat(state(asked)).isEqualTo("SENT");
    }

    @Test
    void a_letter_of_a_transaction_that_failed_was_never_written() {
        var letter = letter(address(), "Nigdy", Kind.UNASKED);
        transaction.executeWithoutResult(failing -> {
            outbox.write(letter);
            failing.setRollbackOnly();
        });

        postman().round();

        assertThat(letters.find(letter.id())).isEmpty();
        assertThat(office.getReceivedMessages()).isEmpty();
    }

    @Test
    void the_words_of_letters_that_left_are_forgotten_after_a_while_and_of_those_in_trouble_are_not() {
        var asked = written("Link do logowania", Kind.REQUESTED);
        var invitation = written("Zaproszenie", Kind.UNASKED);
        postman().round();
        var lost = written("Zgubiony", Kind.REQUESTED);
        db.sql("update letters set state = 'FAILED' where id = :id")
                .param("id", lost.id())
                .update();
        db.sql("update letters set written_at = now() - interval '91 days' where id in (:ids)")
                .param("ids", List.of(asked.id(), invitation.id(), lost.id()))
                .update();

        letters.sweep(Duration.ofDays(90));
        assertThat(List.of(asked, invitation))
                .as("written long ago, but sent today")
                .allSatisfy(letter -> assertThat(
                                letters.find(letter.id()).orElseThrow().body())
                        .isNotEmpty());

        db.sql("update letters set sent_at = now() - interval '91 days' where id in (:ids)")
                .param("ids", List.of(asked.id(), invitation.id()))
                .update();
        letters.sweep(Duration.ofDays(90));

        assertThat(letters.find(lost.id()))
                .hasValueSatisfying(kept -> assertThat(kept.body()).isNotEmpty());
        assertThat(List.of(asked, invitation))
                .allSatisfy(letter -> assertThat(letters.find(letter.id())).hasValueSatisfying(kept -> {
                    assertThat(kept.body()).isEmpty();
                    assertThat(kept.address()).isEqualTo(letter.address());
                }));
        assertThat(letters.someSent()).as("that mail works is not forgotten").isTrue();
    }

    @Test
    void an_old_letter_still_says_no_more_letters() {
        var asked = written("Link do logowania", Kind.REQUESTED);
        postman().round();
        db.sql("update letters set sent_at = now() - interval '1 year' where id = :id")
                .param("id", asked.id())
                .update();
        letters.sweep(Duration.ofDays(90));

        assertThat(new Browser(settings).get(envelope.stopPath(asked.id())).status())
                .isEqualTo(200);
    }

    @Test
    void counting_what_waits_reads_no_letter_that_left() {
        var plan = transaction.execute(_ -> {
            db.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    db.sql("explain " + Letters.BACKLOG).query(String.class).list());
        });

        assertThat(plan)
                .contains("letters_waiting", "letters_underway", "letters_in_trouble")
                .doesNotContain("Seq Scan");
    }

    private Letter written(String subject, Kind kind) {
        var letter = letter(address(), subject, kind);
        write(letter);
        return letter;
    }

    private Outcome<Letter> write(Letter letter) {
        return transaction.execute(_ -> outbox.write(letter));
    }

    private static Letter letter(String address, String subject, Kind kind) {
        return new Letter(
                Ids.next(), kind, address, "pl", subject, "Zażółć gęślą jaźń", "Adres podała Ola.", Optional.empty());
    }

    private static String address() {
        return UUID.randomUUID() + "@zdrojewice.example";
    }

    private Postman postman() {
        return postman(office.getSmtp().getPort());
    }

    private Postman postman(int port) {
        return postman(server(port));
    }

    private static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    private Postman postman(JavaMailSenderImpl server) {
        return new Postman(
                letters, envelope, new SmtpTransport(server, "osnowa@zdrojewice.example"), mail, transaction);
    }

    private String state(Letter letter) {
        return db.sql("select state from letters where id = :id")
                .param("id", letter.id())
                .query(String.class)
                .single();
    }

    private List<MimeMessage> arrived(Letter letter) {
        return Arrays.stream(office.getReceivedMessages())
                .filter(message -> to(message).equals(letter.address()))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
