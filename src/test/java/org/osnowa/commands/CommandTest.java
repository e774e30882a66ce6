package org.osnowa.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.commands.Command.Demo;
import org.osnowa.commands.Command.Import;
import org.osnowa.commands.Command.Run;
import org.osnowa.database.CannotStart;

class CommandTest {

    @Test
    void without_a_word_it_is_the_real_thing() {
        assertThat(Command.in()).isEqualTo(new Run());
        assertThat(Command.in("run")).isEqualTo(new Run());
    }

    @Test
    void the_demo_takes_a_port_and_a_folder() {
        assertThat(Command.in("demo")).isEqualTo(new Demo(Optional.empty(), Optional.empty()));
        assertThat(Command.in("demo", "--data", "/tmp/mój folder", "--port", "8099"))
                .isEqualTo(new Demo(Optional.of(8099), Optional.of(Path.of("/tmp/mój folder"))));
    }

    @Test
    void a_file_is_meant_from_where_the_command_was_given() {
        assertThat(Command.in("import", "places", "TERC.csv"))
                .isEqualTo(new Import("places", Path.of("TERC.csv").toAbsolutePath()));
    }

    @Test
    void what_makes_no_sense_is_told_in_one_sentence_with_the_way_out() {
        assertMisunderstood("There is no command \"strat\"; see ./osnowa --help.", "strat");
        assertMisunderstood("demo takes no \"--prot\"; see ./osnowa demo --help.", "demo", "--prot", "1");
        assertMisunderstood("--port needs a word after it; see ./osnowa demo --help.", "demo", "--port");
        assertMisunderstood(
                "\"http\" is no port: it is a number from 1 to 65535; see ./osnowa demo --help.",
                "demo",
                "--port",
                "http");
        assertMisunderstood("import needs two words, what and from which file; see ./osnowa import --help.", "import");
        assertMisunderstood("run takes no \"now\"; see ./osnowa run --help.", "run", "now");
    }

    private static void assertMisunderstood(String sentence, String... words) {
        assertThatThrownBy(() -> Command.in(words))
                .isInstanceOf(CannotStart.class)
                .hasMessage(sentence);
    }
}
