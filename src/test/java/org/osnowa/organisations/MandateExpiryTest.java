package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whose mandate has run out speaks nowhere any more. */
@OsnowaTest
@Transactional
class MandateExpiryTest {

    private static final UUID TADEUSZ = Ids.of("demo tadeusz");

    @Autowired
    private MandateExpiry expiry;

    @Autowired
    private JdbcClient db;

    @Test
    void who_spoke_until_the_last_day_of_a_mandate_stops_the_day_after() {
        db.sql("update representatives set person = :tadeusz where name = 'Tadeusz, prezes'")
                .param("tadeusz", TADEUSZ)
                .update();

        until("current_date");
        expiry.tell();
        assertThat(speaking()).isPositive();

        until("current_date - 1");
        expiry.tell();
        expiry.tell();
        assertThat(speaking()).isZero();
    }

    private void until(String day) {
        db.sql("update mandates set until = " + day + " where person = :tadeusz")
                .param("tadeusz", TADEUSZ)
                .update();
    }

    private long speaking() {
        return db.sql("select count(*) from representatives where person = :tadeusz and until is null")
                .param("tadeusz", TADEUSZ)
                .query(Long.class)
                .single();
    }
}
