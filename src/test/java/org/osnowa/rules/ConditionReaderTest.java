package org.osnowa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.rules.Figure.AREA;
import static org.osnowa.rules.Figure.PARTNERS;
import static org.osnowa.rules.Figure.SECTORS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionReaderTest {

    private static final Figures FOUR_OF_TWO =
            new Figures().with(PARTNERS, 4).with(SECTORS, 2).with(AREA, true);

    @ParameterizedTest
    @CsvSource({
        "partners >= 4, YES",
        "partners >= 4.5, NO",
        "partners <= 4, YES",
        "partners <= 3, NO",
        "partners > 3, YES",
        "partners > 4, NO",
        "partners < 5, YES",
        "partners < 4, NO",
        "partners = 4, YES",
        "partners = 3, NO",
        "area, YES",
        "not area, NO",
        "not not area, YES",
        "goals >= 1, UNKNOWN",
        "not goals, UNKNOWN",
        "area and goals, UNKNOWN",
        "not area and goals, NO",
        "goals and not area, NO",
        "area or goals, YES",
        "goals or area, YES",
        "not area or goals, UNKNOWN",
        "partners >= 5 or sectors >= 2 and area, YES",
        "(partners >= 5 or sectors >= 2) and not area, NO",
        "partners>=4and area, YES"
    })
    void conditions_are_read_and_judged(String text, Truth expected) {
        assertThat(ConditionReader.read(text).in(FOUR_OF_TWO)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', no figure is called \"the end\"",
        "partnerz >= 3, no figure is called \"partnerz\"",
        "partners >= , 'expected a number, found \"the end\"'",
        "partners >= three, 'expected a number, found \"three\"'",
        "partners >= 3 area, 'found \"area\"'",
        "(partners >= 3, 'expected \")\", found \"the end\"'",
        "partners => 3, 'expected a number, found \">\"'",
        "partners ≥ 3, 'cannot read \"≥ 3\"'",
        "and area, no figure is called \"and\""
    })
    void a_condition_that_cannot_be_read_says_why(String text, String why) {
        assertThatThrownBy(() -> ConditionReader.read(text))
                .isInstanceOf(ConditionReader.Unreadable.class)
                .hasMessageContaining(why);
    }

    @Test
    void figures_stand_in_small_letters() {
        assertThatThrownBy(() -> ConditionReader.read("PARTNERS >= 3")).hasMessageContaining("cannot read");
    }
}
