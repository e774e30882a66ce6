package org.osnowa.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @TempDir
    private Path elsewhere;

    @Test
    void it_explains_itself_from_any_folder() throws Exception {
        var answer = osnowa("--help");

        assertThat(answer.status()).isZero();
        assertThat(answer.text())
                .contains("demo", "run", "import places FILE", "import organisations FILE", "doctor", "test", "bench");
        assertThat(osnowa()).as("without a word").isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "run", "import", "doctor", "test", "bench"})
    void every_command_explains_itself(String command) throws Exception {
        var answer = osnowa(command, "--help");

        assertThat(answer.status()).isZero();
        assertThat(answer.text()).startsWith("./osnowa " + command);
    }

    @Test
    void the_document_that_it_points_to_is_there() throws Exception {
        assertThat(osnowa("import", "--help").text())
                .contains("docs/import-organisations.md", "a folder of such extracts");
        assertThat(Path.of("docs/import-organisations.md")).exists();
    }

    @Test
    void what_it_does_not_know_is_refused_in_one_sentence() throws Exception {
        assertThat(osnowa("strat")).isEqualTo(new Answer(1, "There is no command \"strat\"; see ./osnowa --help.\n"));
        assertThat(osnowa("test", "--al"))
                .isEqualTo(new Answer(1, "test takes no \"--al\"; see ./osnowa test --help.\n"));
    }

    private Answer osnowa(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(Path.of("osnowa").toAbsolutePath().toString()), Stream.of(words))
                .toList();
        var process = new ProcessBuilder(List.copyOf(command))
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int status, String text) {}
}
