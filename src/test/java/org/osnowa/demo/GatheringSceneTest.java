package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.decisions.Decided;
import org.osnowa.decisions.Decided.Executed;
import org.osnowa.meetings.Attendance;
import org.osnowa.meetings.Attendance.Sum;
import org.osnowa.notes.Published;
import org.osnowa.notes.Published.Span;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When the partners met and what they decided, against the days and figures of their story (domain/08, 8.3). */
@OsnowaTest
@Transactional
class GatheringSceneTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));

    /** The days of the story are counted from this one. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private Attendance attendance;

    @Autowired
    private Decided decided;

    @Autowired
    private Published published;

    @Autowired
    private Settings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Test
    void the_seniors_carried_out_four_of_five_decisions_that_were_due() {
        assertThat(decided.on(SENIORS, List.of(today()))).containsEntry(today(), new Executed(4, 5));
    }

    @Test
    void thirty_seven_of_forty_eight_came_to_their_meetings_since_they_act_together() {
        assertThat(attendance.upTo(SENIORS, today().minusDays(266), List.of(today(), today().minusDays(200))))
                .containsEntry(today(), new Sum(37, 48))
                .containsEntry(today().minusDays(200), new Sum(10, 12));
    }

    @Test
    void the_nine_meetings_of_the_seniors_have_the_days_and_numbers_of_the_story() {
        assertThat(meetings("nie-sami"))
                .containsExactly(
                        tuple(LocalDate.of(2025, 9, 16), 5, 5),
                        tuple(LocalDate.of(2025, 11, 18), 9, 12),
                        tuple(LocalDate.of(2026, 1, 20), 11, 12),
                        tuple(LocalDate.of(2026, 3, 10), 12, 12),
                        tuple(LocalDate.of(2026, 4, 14), 10, 12),
                        tuple(LocalDate.of(2026, 6, 9), 8, 12),
                        tuple(LocalDate.of(2026, 9, 15), 9, 12),
                        tuple(LocalDate.of(2026, 11, 17), 10, 12),
                        tuple(LocalDate.of(2026, 12, 15), 0, 12));
        assertThat(words("nie-sami", "meetings")).contains("9 z 12", "zaplanowane", "godz. 16:00");
    }

    @Test
    void the_other_partnerships_met_on_the_days_of_the_story() {
        assertThat(days("drugi-start"))
                .containsExactly(
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 10, 8),
                        LocalDate.of(2026, 11, 5),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 12, 3));
        assertThat(days("smak-olszycy"))
                .containsExactly(
                        LocalDate.of(2025, 3, 12),
                        LocalDate.of(2025, 5, 20),
                        LocalDate.of(2025, 6, 26),
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2026, 4, 21),
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 10, 22),
                        LocalDate.of(2026, 11, 19));
        assertThat(days("podworka-od-nowa")).containsExactly(LocalDate.of(2026, 10, 14), LocalDate.of(2026, 12, 9));
    }

    @Test
    void police_and_pharmacy_were_not_seen_lately() {
        assertThat(db.sql("""
                        select max(day)
                          from meetings
                          join meeting_attendances on meeting = meetings.id
                         where partnership = :seniors
                           and organisation in (:police, :pharmacy)
                           and presence in ('PRESENT', 'ONLINE')
                        """)
                        .param("seniors", SENIORS.value())
                        .param("police", Ids.of("demo O09"))
                        .param("pharmacy", Ids.of("demo O24"))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today().minusDays(231));
    }

    @Test
    void a_guest_reads_six_decisions_of_the_seniors_and_not_that_one_is_late() {
        assertThat(words("nie-sami", "decisions"))
                .contains("U1", "Przyjmujemy cele C1–C3.", "U6", "7 za, 1 wstrzymujący", "porozumienie")
                .contains("Zapraszamy Cech i Spółdzielnię Mieszkaniową „Fabryczna”.", "w toku")
                .doesNotContain("po terminie", "U7");
        assertThat(words("drugi-start", "decisions")).contains("Lider składa wniosek do");
        assertThat(words("smak-olszycy", "decisions")).contains("Rozszerzamy partnerstwo.");
    }

    @Test
    void what_was_told_everybody_stands_on_the_page_of_the_partnership() {
        assertThat(words("nie-sami", "")).contains("742 godziny odwiedzin w tym roku!", "31 z 40 świątecznych paczek");
        assertThat(words("drugi-start", "")).contains("Powiat podpisał umowę o partnerstwie „Drugi start”.");
        assertThat(published.in(SENIORS, List.of(new Span(today().minusDays(10), today()))))
                .containsValue(2);
    }

    private List<Tuple> meetings(String slug) {
        return db.sql("""
                select day,
                       count(*) filter (where presence in ('PRESENT', 'ONLINE')) as came,
                       count(*) as invited
                  from meetings
                  join meeting_attendances on meeting = meetings.id
                 where partnership = :partnership
                 group by meetings.id
                 order by day
                """)
                .param("partnership", Ids.of("demo " + slug))
                .query((row, _) ->
                        tuple(told(row.getObject("day", LocalDate.class)), row.getInt("came"), row.getInt("invited")))
                .list();
    }

    private List<LocalDate> days(String slug) {
        return db.sql("select day from meetings where partnership = :partnership order by day")
                .param("partnership", Ids.of("demo " + slug))
                .query((row, _) -> told(row.getObject("day", LocalDate.class)))
                .list();
    }

    /** As the story has it, which is told as of its own day. */
    private LocalDate told(LocalDate loaded) {
        return DAY.plusDays(ChronoUnit.DAYS.between(today(), loaded));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String words(String slug, String page) {
        return new Browser(settings)
                .get("/partnerships/" + slug + (page.isEmpty() ? "" : "/" + page))
                .body()
                .replace('\u00a0', ' ');
    }
}
