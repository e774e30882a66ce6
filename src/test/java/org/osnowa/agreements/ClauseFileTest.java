package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.platform.DataFile;
import org.osnowa.rules.PartnershipType;

/** The clauses against domain/03, whose words and whose table stand beside this test. */
class ClauseFileTest {

    private final Library library = new Library();

    @Test
    void all_thirty_three_clauses_have_the_words_of_the_specification() throws IOException {
        var told = text("/agreements/texts.txt").strip().split("\n\n");

        assertThat(library.all()).hasSize(33);
        assertThat(told).hasSize(33 + 4);
        for (var each : told) {
            var head = each.lines().findFirst().orElseThrow();
            var words = each.substring(head.length() + 1);
            var clause = library.clause(head.split(" ")[0]);
            assertThat(clause.text().polish()).isEqualTo(words);
            assertThat(clause.text().english()).isNotBlank().isNotEqualTo(words);
            if (!clause.opening()) {
                assertThat(head)
                        .isEqualTo("%s %s / %s"
                                .formatted(
                                        clause.id(),
                                        clause.title().polish(),
                                        clause.title().english()));
            }
        }
    }

    @Test
    void the_matrix_is_the_table_of_the_specification() throws IOException {
        var rows =
                text("/agreements/matrix.md").lines().map(ClauseFileTest::cells).toList();
        var columns = rows.getFirst().subList(1, 8).stream()
                .map(DocumentKind::valueOf)
                .toList();

        assertThat(rows).hasSize(2 + 33);
        for (var row : rows.subList(2, rows.size())) {
            var clause = row.getFirst().split(" ")[0];
            for (var at = 0; at < columns.size(); at++) {
                assertThat(library.need(columns.get(at), clause).sign())
                        .as("%s in %s", clause, columns.get(at))
                        .isEqualTo(row.get(at + 1).split(" ")[0]);
            }
        }
    }

    @Test
    void a_public_private_partnership_draws_up_a_letter_of_intent_of_six_clauses_and_nothing_else() {
        assertThat(library.documentsOf(PartnershipType.PPP)).containsExactly(DocumentKind.LETTER_OF_INTENT);
        assertThat(library.mainOf(PartnershipType.PPP)).isEmpty();
        assertThat(library.clausesOf(DocumentKind.LETTER_OF_INTENT, PartnershipType.PPP))
                .extracting(Clause::id)
                .containsExactly("LETTER_OF_INTENT", "C01", "C02", "C04", "C05", "C21", "C33");
        for (var kind : DocumentKind.values()) {
            assertThat(library.clausesOf(kind, PartnershipType.PPP).stream().filter(each -> !each.opening()))
                    .as(kind.name())
                    .hasSize(kind == DocumentKind.LETTER_OF_INTENT ? 6 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(PartnershipType.class)
    void each_type_has_its_documents(PartnershipType type) {
        assertThat(library.documentsOf(type)).isNotEmpty().doesNotContain(DocumentKind.ACCESSION);
        assertThat(library.mainOf(type).isPresent()).isEqualTo(type != PartnershipType.PPP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {{siedziba}}; {{siedzibaa}}; a row of strony knows
            {{lista_obszarow}}; {{obszar}}; the text asks for [obszar], declared are [lista_obszarow]
            {{sprawa}}. Chcemy; {{#unless sprawa}}. Chcemy; is no tag that is known here
            {{/each}} zwani; zwani; {{/each}} is missing
            kind: LIST; kind: LITS; "LITS" is none of
            from: TOWN; from: TONW; "TONW" is none of
            C14: o R o; C14: o X o; "X" is none of M, R, o, c
            C14: o R o; C14: R o; C14 has 6 signs for 7 documents
            - id: C14; - id: C13; C13 stands there twice
            condition: MINORS; condition: MINERS; "MINERS" is none of
            PPP: [LETTER_OF_INTENT]; PPP: [PROJECT]; for PPP no contract is drawn up here
            least: 3; least: few; "few" is neither a number nor all
            ppp: [C01; ppp: [C99; there is no clause C99
            """)
    void a_mistake_in_the_file_keeps_it_from_being_read(String right, String wrong, String why) throws IOException {
        var file = text("/rules/clauses.yaml");
        assertThat(file).contains(right);
        var broken = file.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThatThrownBy(() -> ClauseFile.read(new StringReader(broken)))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("clauses.yaml is broken in line")
                .hasMessageContaining(why);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static String text(String name) throws IOException {
        try (var file = Objects.requireNonNull(ClauseFileTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
