package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.asking.Questions;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of those who confirm the same delivery in the same moment one does, and the other reads that it is done. */
class ConfirmationRaceTest extends StoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern COMMITMENT = Pattern.compile("/commitments/([0-9a-f-]{36})\"");
    private static final Pattern DELIVERY = Pattern.compile("/deliveries/([0-9a-f-]{36})/");
    private static final Pattern SEEN = Pattern.compile("name=\"(seen\\[[^\"]+])\" value=\"([^\"]+)\"");

    @Autowired
    private Speakers speakers;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private PlatformTransactionManager transactions;

    private Browser magdalena;
    private Partnership partnership;
    private CommitmentId commitment;
    private String delivery;

    @BeforeEach
    void theLibraryNotesWhatTheWelfareCentreGot() {
        magdalena = signedIn("magdalena");
        var path = started(magdalena);
        join(path, LIBRARY);
        partnership = partnerships.get(path.split("/")[2]);
        magdalena.post(
                path + "/commitments",
                Map.of(
                        "giver", LIBRARY.toString(),
                        "kind", "VOLUNTEERING",
                        "what", "dyżury telefonu",
                        "quantity", "40",
                        "unit", "HOUR",
                        "due", "30 6 2027",
                        "receiver", WELFARE.toString(),
                        "saidBy", "Ewa"));
        commitment = CommitmentId.of(found(COMMITMENT, magdalena.get(path + "/commitments")));
        var page = path + "/commitments/" + commitment;
        var ewa = signedIn(speakers.speaker("Ewa", LIBRARY));
        ewa.post(page + "/deliveries", Map.of("quantity", "2,5"));
        delivery = page + "/deliveries/" + found(DELIVERY, ewa.get(page));
    }

    @Test
    void two_receivers_at_two_browsers_confirm_once() throws Exception {
        var wanda = signedIn(speakers.speaker("Wanda", WELFARE));
        var jan = signedIn(speakers.speaker("Jan", WELFARE));

        once(
                () -> wanda.post(delivery + "/confirmation", Map.of("seen", stamp())),
                () -> jan.post(delivery + "/confirmation", Map.of("seen", stamp(), "quantity", "2")));
    }

    @Test
    void the_link_of_the_letter_and_the_page_confirm_once() throws Exception {
        magdalena.post(
                delivery + "/letter",
                Map.of(
                        "address",
                        Ids.next() + "@poza.example",
                        "once",
                        Ids.next().toString()));
        var link = questions.of(AskedDeliveries.PURPOSE, partnership.id().value()).stream()
                .findFirst()
                .map(each -> AskedDeliveries.PATH
                        + tokens.token(AskedDeliveries.PURPOSE.name(), each.id(), each.generation()))
                .orElseThrow();
        var reader = guest();
        var answer = new HashMap<String, String>();
        SEEN.matcher(reader.get(link).body()).results().forEach(each -> answer.put(each.group(1), each.group(2)));
        answer.putAll(Map.of("answer", "ALL " + delivery.substring(delivery.length() - 36), "respondent", "Jan"));
        var wanda = signedIn(speakers.speaker("Wanda", WELFARE));

        once(() -> reader.post(link, answer), () -> wanda.post(delivery + "/confirmation", Map.of("seen", stamp())));
    }

    private String stamp() {
        return commitments
                .get(commitment, partnership.id())
                .delivery(DeliveryId.of(delivery.substring(delivery.length() - 36)))
                .stamp();
    }

    /** Both wait at the commitment, which is held until both are there. */
    private void once(Callable<Browser.Page> first, Callable<Browser.Page> second) throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new TransactionTemplate(transactions).execute(_ -> {
                commitments.locked(commitment, partnership.id());
                var running = List.of(both.submit(first), both.submit(second));
                await().atMost(PATIENCE).until(() -> waiting() == 2);
                return running;
            });
            var pages = List.of(answers.get(0).get(), answers.get(1).get());

            assertThat(pages).extracting(Browser.Page::status).containsExactlyInAnyOrder(303, 422);
            assertThat(pages)
                    .filteredOn(each -> each.status() == 422)
                    .singleElement()
                    .satisfies(each -> assertThat(words(each)).contains("To jest już potwierdzone."));
        }
        assertThat(commitments.get(commitment, partnership.id()).entries())
                .filteredOn(each -> each.fact() instanceof Fact.Confirmed)
                .hasSize(1);
    }

    private int waiting() {
        return db.sql("""
                select count(*) from pg_stat_activity
                 where datname = current_database()
                   and wait_event_type = 'Lock'
                   and query like '%from commitments%for update%'
                """).query(Integer.class).single();
    }
}
