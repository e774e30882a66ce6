package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.history.History;
import org.osnowa.history.Told;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What happened in the partnerships of the demonstration, against the days of their story (domain/08, 8.3). */
@OsnowaTest
@Transactional
class HistorySceneTest {

    @Autowired
    private History history;

    @Autowired
    private Settings settings;

    @Autowired
    private Clock clock;

    @Test
    void the_history_of_nie_sami_reads_as_its_story() {
        var told = told("nie-sami");

        assertThat(told.getLast().what().key()).isEqualTo("partnerships.happened.started");
        assertThat(on(told, "partnerships.happened.started")).containsExactly(before(441));
        assertThat(on(told, "partnerships.happened.entered.RECRUITMENT")).containsExactly(before(385));
        assertThat(on(told, "partnerships.happened.entered.JOINT_ACTION")).containsExactly(before(266));
        assertThat(on(told, "plan.happened.done")).containsExactly(before(47));
        assertThat(on(told, "partnerships.happened.answered.YES")).hasSize(11);
        assertThat(on(told, "goals.happened.measured")).hasSize(10).contains(before(14));
    }

    @Test
    void nobody_is_told_twice_to_have_joined() {
        assertThat(told("podworka-od-nowa"))
                .extracting(each -> each.what().key())
                .containsOnlyOnce(
                        "partnerships.happened.answered.YES", "partnerships.happened.answered.YES_PRELIMINARY");
    }

    @Test
    void a_guest_reads_it() {
        var page = new Browser(settings).get("/partnerships/nie-sami/history").body();

        assertThat(page).contains("Etap 6: Wspólne działanie", "Działanie zrobione: Szkolenia wolontariuszy");
    }

    private List<Told> told(String slug) {
        return history.of(Ids.of("demo " + slug), true, Optional.empty(), 200);
    }

    /** The story counts its days back from the day of the demonstration. */
    private LocalDate before(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    private static List<LocalDate> on(List<Told> told, String key) {
        return told.stream()
                .filter(each -> each.what().key().equals(key))
                .map(Told::at)
                .map(HistorySceneTest::day)
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Europe/Warsaw"));
    }
}
