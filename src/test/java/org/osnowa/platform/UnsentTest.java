package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Unsent.Field;

class UnsentTest {

    private static final Pattern SECRET_FIELD = Pattern.compile(
            "@template\\.ui\\.field\\(name = \"(\\w+)\".*(?:type = \"password\"|autocomplete = \"one-time-code\")");

    @Test
    void every_field_that_hides_what_is_typed_is_known_as_a_secret() throws IOException {
        var secret = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                SECRET_FIELD.matcher(Files.readString(file)).results().forEach(field -> secret.add(field.group(1)));
            }
        }

        assertThat(secret).isNotEmpty();
        assertThat(Unsent.SECRET).containsExactlyInAnyOrderElementsOf(secret);
    }

    @Test
    void people_see_what_they_wrote_and_not_what_the_form_added() {
        var form = new Unsent(
                "/organisations",
                List.of(
                        new Field("name", "Koło Gospodyń"),
                        new Field("kind", "ASSOCIATION"),
                        new Field("once", "0190f3b1-0000-7000-8000-000000000000"),
                        new Field("agreed", "on"),
                        new Field("next", "/desk"),
                        new Field("purpose", " ")),
                true);

        assertThat(form.written()).containsExactly("Koło Gospodyń");
    }
}
