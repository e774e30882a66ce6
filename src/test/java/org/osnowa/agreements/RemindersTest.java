package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.OsnowaTest;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Days that come near, also over the night in which the clock is changed. */
@OsnowaTest
@Transactional
class RemindersTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Autowired
    private Agreements agreements;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private AgreementLetters letters;

    @Autowired
    private JdbcClient db;

    /** In March the night is an hour short, in October an hour long; half an hour before midnight it is still the day before. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T22:30:00Z, 2027-03-28, 1",
        "2027-03-27T23:30:00Z, 2027-03-29, 1",
        "2026-10-24T21:30:00Z, 2026-10-25, 1",
        "2026-10-24T22:30:00Z, 2026-11-08, 1",
        "2026-10-24T21:30:00Z, 2026-11-08, 0",
        "2026-10-25T23:30:00Z, 2026-10-25, 0"
    })
    void a_review_is_reminded_of_fourteen_days_of_the_calendar_ahead(Instant now, String review, int written) {
        db.sql("update agreements set sign_by = null, ends_on = null, review_on = null")
                .update();
        db.sql("update agreements set review_on = cast(:day as date) where id = :id")
                .param("day", review)
                .param("id", Ids.of("demo agreement nie-sami"))
                .update();

        reminders(now).all();
        reminders(now).all();

        assertThat(db.sql("select count(*) from letters where subject like 'Nie sami: przegląd porozumienia %'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(written);
    }

    @Test
    void a_text_that_everybody_signed_reminds_nobody() {
        db.sql("update agreements set sign_by = null, ends_on = null, review_on = null")
                .update();
        db.sql("update agreements set sign_by = cast('2026-12-10' as date) where id = :id")
                .param("id", Ids.of("demo agreement nie-sami"))
                .update();

        assertThat(agreements.near(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"), null))
                .isEmpty();
    }

    private AgreementReminders reminders(Instant now) {
        return new AgreementReminders(agreements, partnerships, letters, Clock.fixed(now, WARSAW));
    }
}
