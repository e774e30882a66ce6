package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the coach says it recognised, in the words of the sentence. */
class FragmentsTest {

    private static String read(String sentence) {
        return assess(sentence).fragments().stream()
                .map(each -> each.kind().name().charAt(0) + "[" + each.span().in(sentence) + "]")
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do 31 grudnia 2027 r. co najmniej 40 samotnych seniorów z gminy raz w tygodniu samodzielnie jeździ na spotkania (dziś: 11 osób). | D[Do 31 grudnia 2027 r.]N[co najmniej 40]B[samotnych seniorów]P[gminy]C[samodzielnie jeździ na spotkania]B[dziś: 11 osób]",
                "Do czerwca 2028 r. trzydzieści rodzin mieszka w bloku. | D[Do czerwca 2028 r.]N[trzydzieści]B[rodzin]C[mieszka w bloku]",
                "Aktywizacja społeczna i zawodowa osób wykluczonych. | B[osób]",
                "Liczba dzieci, które dojeżdżają, wzrośnie z 12 do 60. | B[dzieci]C[wzrośnie]B[z 12 do 60]",
                "Nie śpi nikt na ulicy w mieście. | C[Nie śpi nikt na]P[ulicy]P[mieście]",
                "Wzrost liczby turystów o 30% dzięki wspólnej marce. | C[Wzrost liczby]B[turystów]N[30%]M[dzięki wspólnej marce]",
                "12 pikników w parku wobec 0 obecnie; źródło: kronika. | N[12 pikników]P[parku]B[wobec 0]S[źródło: kronika]",
                "Dzięki wspólnej marce, 25 lokalnych producentów sprzedaje wyroby. | M[Dzięki wspólnej marce]N[25]B[lokalnych producentów]C[sprzedaje wyroby]",
                "W roku szkolnym 2027/28 uczniowie mają gdzie grać. | D[W roku szkolnym 2027/28]B[uczniowie]C[mają gdzie grać]",
                "Najpóźniej w czerwcu 2028 r. sołtysi mają defibrylatory. | D[Najpóźniej w czerwcu 2028 r.]B[sołtysi]C[mają defibrylatory]",
                "Chcemy, żeby w gminie żyło się lepiej. | P[gminie]C[żyło się lepiej]",
                "Organizacja festynu w parku dla 30 dzieci. | P[parku]N[30]B[dzieci]",
                "Zgłoszenia spadną z 37 w 2025 r. do 15 w 2027 r. | C[spadną]B[z 37 w 2025 r. do 15]D[w 2027 r.]",
            })
    void a_sentence_is_read_back(String sentence, String fragments) {
        assertThat(read(sentence)).isEqualTo(fragments);
    }

    /** Dates, numbers and cues in many shapes, each with everything that is read in it. */
    @ParameterizedTest
    @MethodSource("readings")
    void a_sentence_is_read_in_all_its_parts(String sentence, String said, String read) {
        assertThat(read(sentence)).isEqualTo(read);
        assertThat(assess(sentence).findings().stream()
                        .filter(each -> !each.words().isEmpty())
                        .map(each -> each.rule() + each.words().toString())
                        .reduce("", String::concat))
                .isEqualTo(said);
    }

    static Stream<Object[]> readings() {
        return LabelledGoalsTest.goals("readings.csv").stream()
                .map(each -> new Object[] {each.getField("sentence"), each.getField("said"), each.getField("read")});
    }

    @Test
    void the_six_strands_come_in_their_order_with_their_words() {
        var sentence = "Do 2027 r. 40 seniorów z gminy jeździ na spotkania dzięki autobusowi; źródło: listy.";
        var strands = assess(sentence).strands();

        assertThat(strands).extracting(Strand::element).containsExactly(Element.values());
        assertThat(strands).allMatch(Strand::present);
        assertThat(strands.stream()
                        .map(each -> each.spans().stream()
                                .map(span -> span.in(sentence))
                                .toList()
                                .toString()))
                .containsExactly(
                        "[Do 2027 r.]",
                        "[40]",
                        "[seniorów, gminy]",
                        "[jeździ na spotkania]",
                        "[źródło: listy]",
                        "[dzięki autobusowi]");
    }

    @Test
    void a_strand_that_only_the_fields_have_shows_no_words() {
        var strands = assess("Mniej zgłoszeń dewastacji", Known.NOTHING.with(Known.Fact.TARGET))
                .strands();

        assertThat(strands.get(1)).isEqualTo(new Strand(Element.HOW_MANY, true, java.util.List.of()));
        assertThat(strands.get(0).present()).isFalse();
        assertThat(strands.get(3).present()).isFalse();
    }

    private static Assessment assess(String sentence, Known known) {
        return CoachTest.assess(sentence, known);
    }

    private static Assessment assess(String sentence) {
        return CoachTest.assess(sentence);
    }

    @Test
    void a_place_alone_is_nobody() {
        assertThat(assess("Więcej zieleni w gminie i w parku.").strands().get(2).present())
                .isFalse();
    }
}
