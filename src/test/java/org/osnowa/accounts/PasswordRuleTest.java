package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.accounts.PasswordRefusal.COMMON;
import static org.osnowa.accounts.PasswordRefusal.GUESSABLE;
import static org.osnowa.accounts.PasswordRefusal.LIKE_YOU;
import static org.osnowa.accounts.PasswordRefusal.TOO_LONG;
import static org.osnowa.accounts.PasswordRefusal.TOO_SHORT;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lipa przy drodze",
                "zielony rower w deszczu",
                "ŻÓŁTE łóżko nad Gąsawką",
                "kqxvzjwpfh",
                "czternaście pomarańczy"
            })
    void plain_words_will_do(String password) {
        assertThat(whyNot(password)).isEmpty();
    }

    @Test
    void nine_characters_are_too_few_and_ten_are_not() {
        assertThat(whyNot("kqxvzjwpf")).contains(TOO_SHORT);
        assertThat(whyNot("kqxvzjwpfh")).isEmpty();
        assertThat(whyNot("")).contains(TOO_SHORT);
    }

    @Test
    void a_sign_outside_the_basic_plane_is_one_character() {
        assertThat(whyNot("🌳🌲🌴🌵🌾")).contains(TOO_SHORT);
    }

    @Test
    void two_hundred_characters_are_enough() {
        assertThat(whyNot("lipa przy drodze ".repeat(12).substring(0, 200))).isEmpty();
        assertThat(whyNot("lipa przy drodze ".repeat(12).substring(0, 201))).contains(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "qwertyuiop", "password12", "PASSWORD12", "1q2w3e4r5t"})
    void what_everybody_uses_will_not(String password) {
        assertThat(whyNot(password)).hasValueSatisfying(why -> assertThat(why).isIn(COMMON, GUESSABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haslo12345",
                "hasło12345",
                "Hasło!2345",
                "h@slo12345",
                "zaq12wsxcde3",
                "ZAQ!2wsxCDE#",
                "1qaz2wsx3edc",
                "Warszawa2024!",
                "warszawa1410",
                "qwerty12345!",
                "Kasia1985!!",
                "listopad2025",
                "Październik24",
                "KochamPolskę1",
                "misiaczek123",
                "butterfly123!",
                "12Łódź12345",
                "Legia1916Legia"
            })
    void a_common_word_with_a_year_and_a_sign_will_not(String password) {
        assertThat(whyNot(password)).hasValueSatisfying(why -> assertThat(why).isIn(COMMON, GUESSABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"warszawa 8391027465", "kotek na dachu siedzi", "haslo zbyt dlugie na kartke"})
    void a_common_word_among_others_will_do(String password) {
        assertThat(whyNot(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kasia", "!@#1", "Ł", "qwe1", "a\u0301"})
    void no_input_is_slow(String part) {
        var long_ = part.repeat(200).substring(0, 200);
        var before = System.nanoTime();
        whyNot(long_);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abcabcabcabc", "1111111111111111", "abcdefghijkl"})
    void what_a_machine_guesses_at_once_will_not(String password) {
        assertThat(whyNot(password)).contains(GUESSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Magdalena1985", "magdalenakrol", "MagdalenaKról!", "zdrojewice12", "magda.krol@zdrojewice"})
    void ones_own_name_or_address_will_not(String password) {
        assertThat(whyNot(password)).contains(LIKE_YOU);
    }

    @Test
    void ones_own_name_among_other_words_will() {
        assertThat(whyNot("Magdalena i czternaście pomarańczy")).isEmpty();
    }

    @Test
    void the_longest_password_is_judged_quickly() {
        var hard = "Pa55w0rd!qwerty123".repeat(11);
        whyNot(hard);
        var before = System.nanoTime();
        whyNot(hard);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    private static Optional<PasswordRefusal> whyNot(String password) {
        return PasswordRule.whyNot(password, "Magdalena Król", "magda.krol@zdrojewice.example");
    }
}
