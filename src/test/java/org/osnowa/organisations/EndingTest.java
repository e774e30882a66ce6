package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource({
        "Stowarzyszenie „Most” w likwidacji, LIQUIDATION, Stowarzyszenie „Most”",
        "STOWARZYSZENIE MOST W LIKWIDACJI, LIQUIDATION, STOWARZYSZENIE MOST",
        "Zdroj-Mebel sp. z o.o. w upadłości likwidacyjnej, BANKRUPTCY, Zdroj-Mebel sp. z o.o.",
        "Spółdzielnia Kęs - w restrukturyzacji, RESTRUCTURING, Spółdzielnia Kęs",
    })
    void what_the_register_writes_behind_a_name_is_a_state(String name, Ending ending, String rest) {
        assertThat(Ending.of(name)).contains(ending);
        assertThat(ending.without(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fundacja Pomocy w likwidacji szkód", "Most Pokoleń", "w likwidacji"})
    void words_inside_a_name_are_a_part_of_it(String name) {
        assertThat(Ending.of(name)).isEmpty();
    }
}
