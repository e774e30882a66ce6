package org.osnowa.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.rules.PartnershipType;

/** A blank that nobody explains, or a part that a type leaves out, keeps the library from being made at all. */
class TemplateLibraryTest {

    private final TemplateLibrary library = new TemplateLibrary();

    @Test
    void every_kind_has_a_text_in_both_languages_for_each_of_its_types() {
        assertThat(library.all()).hasSizeGreaterThan(20).allSatisfy(template -> {
            for (var language : TemplateLibrary.LANGUAGES) {
                assertThat(template.text(language))
                        .as(template.id())
                        .hasSizeBetween(300, 20_000)
                        .doesNotContain("[[", "]]", "\t");
            }
        });
        for (var kind : TemplateKind.values()) {
            assertThat(library.all()).as(kind.name()).anyMatch(each -> each.kind() == kind);
        }
    }

    @Test
    void there_is_no_agreement_of_a_public_private_partnership() {
        assertThat(library.find(TextTemplate.id(TemplateKind.AGREEMENT, Optional.of(PartnershipType.PPP))))
                .isEmpty();
        assertThat(library.find("intent-ppp").orElseThrow().text("pl"))
                .contains("nie jest umową o partnerstwie publiczno-prywatnym");
    }

    @Test
    void types_differ_where_it_matters() {
        assertThat(library.find("agreement-project").orElseThrow().text("pl"))
                .contains("C17 Przekazywanie dofinansowania", "C27 Naruszenie");
        assertThat(library.find("agreement-local").orElseThrow().text("pl")).doesNotContain("C17");
        assertThat(library.find("rules-lag").orElseThrow().text("pl")).contains("49 na 100");
        assertThat(library.find("rules-local").orElseThrow().text("pl"))
                .contains("większość 2/3, kworum połowa, zdalnie 7 dni");
    }

    @Test
    void blanks_are_explained_and_unknown_ones_are_named() {
        var text = "{{sprawa}} i {{sprawa}}, {{ dzień }}, {{czego nie ma}}";

        assertThat(library.explained(text, "pl")).containsOnlyKeys("sprawa", "dzień");
        assertThat(library.unknown(text, "pl")).containsExactly("czego nie ma");
        assertThat(library.unknown(text, "en")).containsExactly("sprawa", "dzień", "czego nie ma");
    }
}
