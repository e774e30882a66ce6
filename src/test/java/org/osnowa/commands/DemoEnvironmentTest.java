package org.osnowa.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoEnvironmentTest {

    @Test
    void nothing_that_is_set_for_a_real_instance_reaches_the_demo() {
        var environment = Map.<String, Object>of(
                "OSNOWA_DATABASE_URL", "jdbc:postgresql://db.example/osnowa",
                "OSNOWA_SMTP_HOST", "mail.example",
                "OSNOWA_SECRET", "c2VjcmV0",
                "OSNOWA_ADDRESS", "0.0.0.0",
                "SPRING_APPLICATION_JSON", "{}",
                "SPRING_MAIL_HOST", "mail.example",
                "osnowa.database.url", "jdbc:postgresql://db.example/osnowa",
                "OSNOWA_PORT", "8099",
                "LANG", "pl_PL.UTF-8");

        assertThat(DemoEnvironment.harmless(environment)).containsOnlyKeys("OSNOWA_PORT", "LANG");
    }
}
