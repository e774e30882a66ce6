package org.osnowa.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.meetings.MeetingBook;
import org.osnowa.meetings.MeetingRhythm;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** gate.J1 counts meetings with minutes since the agreement, and how long ago the last one was. */
@OsnowaTest
@Transactional
class MinutesMeasuresTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));

    @Autowired
    private MinutesMeasures measures;

    @Autowired
    private MeetingBook meetings;

    @Autowired
    private JdbcClient db;

    private record Counted(int minuted, int overdue) {}

    @Test
    void the_seniors_have_met_with_minutes_since_their_agreement_and_are_not_late() {
        var last = last();
        assertThat(counted(SENIORS, last.minusDays(250), last.plusDays(14))).isEqualTo(new Counted(1, 0));
        assertThat(counted(SENIORS, last.plusDays(1), last.plusDays(14))).isEqualTo(new Counted(0, 0));
    }

    @Test
    void after_two_rhythms_without_a_meeting_it_is_overdue() {
        var last = last();
        assertThat(counted(SENIORS, last.minusDays(250), last.plusDays(124)).overdue())
                .isZero();
        assertThat(counted(SENIORS, last.minusDays(250), last.plusDays(125)).overdue())
                .isOne();
    }

    @Test
    void where_no_rhythm_was_agreed_nothing_is_overdue_and_where_nobody_met_it_is_counted_from_the_agreement() {
        var since = LocalDate.of(2026, 1, 1);
        assertThat(counted(POOL, since, since.plusDays(400))).isEqualTo(new Counted(0, 0));
        meetings.agree(POOL, MeetingRhythm.MONTH, "telefon");
        assertThat(counted(POOL, since, since.plusDays(62)).overdue()).isZero();
        assertThat(counted(POOL, since, since.plusDays(63)).overdue()).isOne();
    }

    private LocalDate last() {
        return db.sql("select max(day) from public_held_meetings where partnership = :partnership")
                .param("partnership", SENIORS.value())
                .query(LocalDate.class)
                .single();
    }

    private Counted counted(PartnershipId partnership, LocalDate since, LocalDate today) {
        return db.sql(measures.sql())
                .param("partnership", partnership.value())
                .param("since", since)
                .param("today", today)
                .query(Counted.class)
                .single();
    }
}
