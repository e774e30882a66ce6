package org.osnowa.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.osnowa.database.CannotStart;
import org.osnowa.platform.DataFile;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OneSentenceTest {

    private static final DataFile RULES = new DataFile("rules", "rules.yaml");

    @Test
    void the_reason_is_found_under_whatever_spring_wraps_it_in() {
        var wrapped =
                new IllegalStateException(new IllegalStateException(new CannotStart("Stop the other one first.")));

        assertThat(OneSentence.about(wrapped)).contains("Stop the other one first.");
    }

    @Test
    void a_taken_port_is_told_with_the_way_out() {
        assertThat(OneSentence.about(new PortInUseException(8099)).orElseThrow())
                .contains("8099")
                .contains("OSNOWA_PORT");
    }

    @Test
    void only_the_first_line_of_a_long_complaint_is_told() {
        assertThat(OneSentence.about(new FlywayException("Migrations have failed validation\nmore\nand more")))
                .contains("The database does not fit this Osnowa: Migrations have failed validation");
    }

    @Test
    void a_broken_rule_file_keeps_it_from_starting_and_is_told_with_line_and_reason() {
        var start = new AnnotationConfigApplicationContext();
        start.registerBean("rules", Object.class, () -> {
            throw RULES.broken(RULES.root(new StringReader("gates: []")), "\"rules\" is missing");
        });

        assertThatThrownBy(start::refresh)
                .satisfies(failure -> assertThat(OneSentence.about(failure))
                        .contains("The file rules.yaml is broken in line 1: \"rules\" is missing"));
    }

    @Test
    void about_a_mistake_of_our_own_it_says_nothing() {
        assertThat(OneSentence.about(new IllegalStateException("surprise"))).isEmpty();
    }
}
