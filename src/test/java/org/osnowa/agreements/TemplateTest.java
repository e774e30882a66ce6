package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.agreements.Template.Value.Rows;
import org.osnowa.agreements.Template.Value.Words;

class TemplateTest {

    @Test
    void values_stand_where_their_names_stood_and_words_otherwise_where_nobody_said() {
        var template = Template.of("Większość {{wiekszosc|2/3}}, do {{do|„czasu nieoznaczonego”}}, {{kto}}.");

        assertThat(fill(template, Map.of("kto", new Words("lider"))))
                .isEqualTo("Większość 2/3, do czasu nieoznaczonego, lider.");
        assertThat(fill(template, Map.of("kto", new Words("lider"), "wiekszosc", new Words("3/4"))))
                .startsWith("Większość 3/4");
    }

    @Test
    void what_nobody_said_is_named() {
        var filled = Template.of("{{a}} {{b}} {{a}}").fill(Map.of("b", new Words(" ")), name -> "[" + name + "]");

        assertThat(filled.text()).isEqualTo("[a] [b] [a]");
        assertThat(filled.missing()).containsExactly("a", "b");
    }

    @Test
    void a_list_repeats_and_names_what_is_missing_in_which_row() {
        var template = Template.of("{{#each strony}}{{lp}}) {{nazwa}}{{#if nip}}, NIP {{nip}}{{/if}};{{/each}}");
        var rows = new Rows(List.of(Map.of("lp", "1", "nazwa", "Gmina", "nip", "999"), Map.of("lp", "2")));
        var filled = template.fill(Map.of("strony", rows), name -> "…");

        assertThat(filled.text()).isEqualTo("1) Gmina, NIP 999;2) …;");
        assertThat(filled.missing()).containsExactly("strony.2.nazwa");
        assertThat(template.fill(Map.of(), name -> "").missing()).containsExactly("strony");
    }

    @Test
    void what_is_filled_in_is_never_read_as_a_template() {
        assertThat(fill(Template.of("{{a}}"), Map.of("a", new Words("{{b}} $1 \\ {{#each c}}"))))
                .isEqualTo("{{b}} $1 \\ {{#each c}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "}}",
                "{{a",
                "a}}",
                "{{}}",
                "{{a b}}",
                "{{#if a}}",
                "{{/if}}",
                "{{#each a}}{{#each b}}{{/each}}{{/each}}",
                "{{#with a}}",
                "{{a.b}}",
                "{{#if a}}{{/each}}",
                "{{{a}}}"
            })
    void what_is_no_template_is_refused(String text) {
        assertThatThrownBy(() -> Template.of(text)).isInstanceOf(Template.Broken.class);
    }

    private static String fill(Template template, Map<String, Template.Value> values) {
        return template.fill(values, name -> "?").text();
    }
}
