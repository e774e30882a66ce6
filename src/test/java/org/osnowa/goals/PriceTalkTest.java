package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.coach.Coach;

/** Goals about prices and markets, and goals that only sound like them (rule.B4). */
class PriceTalkTest {

    private static final Coach COACH = new Coach();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ustalmy wspólną cenę miodu.",
                "Do końca roku 10 producentów trzyma jednakowe ceny pieczywa.",
                "Uzgadniamy cennik dla wszystkich piekarni.",
                "Żaden producent nie sprzedaje po cenach niższych niż uzgodnione.",
                "Podział rynku między pięć firm do czerwca 2027 r.",
                "Firmy dzielą klientów według gmin.",
                "Podnosimy ceny o tyle samo, wszyscy pierwszego dnia miesiąca.",
                "Sklepy mają takie same marże na chleb.",
                "Rabaty nie niższe od 5 % daje każda z czterech piekarni.",
            })
    void agreeing_on_prices_and_dividing_markets_is_recognised(String sentence) {
        assertThat(PriceTalk.in(COACH.words(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do 30 września 2026 r. na trzech jarmarkach sprzedaż producentów z powiatu wynosi łącznie co najmniej 90 000 zł.",
                "Wspólne jarmarki na rynku przyciągają 500 osób.",
                "Osoby z doświadczeniem docenia 10 pracodawców na wspólnym rynku pracy.",
                "Dzielimy się wiedzą o rynku pracy z 30 osobami.",
                "Seniorzy kupują warzywa w niższej cenie.",
                "Jednolite oznakowanie szlaku cenią turyści.",
                "Cenne zabytki ma wspólnie opisać 40 uczniów.",
            })
    void what_only_sounds_like_it_is_not(String sentence) {
        assertThat(PriceTalk.in(COACH.words(sentence))).isFalse();
    }
}
