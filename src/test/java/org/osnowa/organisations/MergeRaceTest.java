package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OsnowaTest
class MergeRaceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private MergeDesk desk;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MandateRequests requests;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void what_is_being_tied_to_the_one_that_goes_is_waited_for_and_goes_over() throws Exception {
        var henryk = somebody();
        var kept = organisation();
        var gone = organisation();
        var tied = new CountDownLatch(1);
        var request = new MandateRequest(Ids.next(), henryk.id(), gone, LocalDate.of(2026, 11, 24));
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var merging = others.submit(() -> {
                tied.await();
                return desk.merge(kept, gone, henryk);
            });
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                requests.add(request);
                tied.countDown();
                await().atMost(PATIENCE).until(() -> merging.isDone() || somebodyWaits());
            });

            assertThat(merging.get()).isInstanceOf(Done.class);
        }

        assertThat(requests.openFor(kept)).extracting(MandateRequest::id).containsExactly(request.id());
    }

    @Test
    void an_undoing_that_waited_for_the_next_merge_undoes_nothing() throws Exception {
        var henryk = somebody();
        var kept = organisation();
        var gone = organisation();
        var third = organisation();
        var first = ((Done<UUID>) desk.merge(kept, gone, henryk)).value();
        var merged = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var undoing = others.submit(() -> {
                merged.await();
                desk.undo(first, henryk);
                return first;
            });
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                desk.merge(third, kept, henryk);
                merged.countDown();
                await().atMost(PATIENCE).until(() -> undoing.isDone() || somebodyWaits());
            });

            assertThatThrownBy(undoing::get).hasCauseInstanceOf(NotFound.class);
        }

        assertThat(organisations.get(gone).mergedInto()).isEqualTo(third);
    }

    private boolean somebodyWaits() {
        return db.sql("""
                select exists (select from pg_stat_activity
                                where datname = current_database()
                                  and wait_event_type = 'Lock'
                                  and query like '%organisations%')
                """).query(Boolean.class).single();
    }

    private OrganisationId organisation() {
        var id = new OrganisationId(Ids.next());
        organisations.add(Organisation.fresh(
                id,
                Profile.of("Chór " + id, OrganisationKind.INNA, new Seat(null, "Zdrojewice")),
                Identifiers.NONE,
                Contact.NONE));
        return id;
    }

    private Person somebody() {
        var id = new PersonId(Ids.next());
        var person = new Person(id, "Henryk", id + "@zdrojewice.example", "pl", true, false, 0);
        people.add(person);
        return person;
    }
}
