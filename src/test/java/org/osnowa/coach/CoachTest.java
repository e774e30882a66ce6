package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.coach.CoachRule.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the coach, where it speaks and where it keeps silent. */
class CoachTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final Coach COACH = new Coach();

    private static final String GOOD =
            "Do 31 grudnia 2027 r. 60 seniorów z gminy raz w tygodniu ćwiczy na basenie (dziś: 14 osób).";

    static Assessment assess(String sentence) {
        return COACH.assess(Draft.of(sentence), TODAY);
    }

    static Assessment assess(String sentence, Known known) {
        return COACH.assess(new Draft(sentence, known), TODAY);
    }

    /** The words that led the coach to say this. */
    static List<String> words(CoachRule rule, String sentence) {
        var findings = assess(sentence).findings().stream()
                .filter(each -> each.rule() == rule)
                .toList();
        assertThat(findings).as("%s in: %s", rule, sentence).hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.spans().stream().map(each -> each.in(sentence)).distinct())
                .containsExactlyElementsOf(finding.words());
        return finding.words();
    }

    private static boolean says(CoachRule rule, String sentence) {
        return assess(sentence).says(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poprawimy dostęp do kultury w naszej gminie. | Poprawimy",
                "Zwiększenie liczby dzieci na zajęciach. | Zwiększenie",
                "Wspieraniem rodzin zajmiemy się w powiecie. | Wspieraniem",
                "Lepszych dróg w naszej gminie chcą wszyscy. | Lepszych",
                "Więcej o szeroko pojętej kulturze w gminie. | szeroko pojętej",
                "WZMOCNIENIE WIĘZI SĄSIEDZKICH NA OSIEDLU | WZMOCNIENIE",
            })
    void gp01_a_direction_in_any_form_of_the_word(String sentence, String word) {
        assertThat(words(GP01, sentence)).contains(word);
    }

    @Test
    void gp01_names_every_word_once() {
        var sentence = "Poprawa życia seniorów i poprawa jakości życia dzieci, poprawa w szkole.";

        assertThat(words(GP01, sentence)).containsExactly("Poprawa", "poprawa", "jakości życia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zwiększenie liczby dzieci na zajęciach do 40 osób.",
                "Grupa wsparcia spotyka się w każdym tygodniu.",
                "Mieszkańcy sami naprawiają ławki w parku.",
            })
    void gp01_is_silent_with_a_number_or_without_a_direction(String sentence) {
        assertThat(says(GP01, sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seniorzy z gminy ćwiczą na basenie.",
                "Do 31 grudnia 2027 r. seniorzy ćwiczą.",
                "Seniorzy z filii nr 3 ćwiczą w roku 2027.",
                "Wiele osób, kilka rodzin i parę firm spotyka się w parku.",
                "Osoby powyżej 80. roku życia ćwiczą na basenie.",
                "Osoby 60+ ćwiczą na basenie w gminie.",
                "Osoby powyżej 60 lat ćwiczą na basenie.",
                "Dzieci do lat 3 bawią się w parku.",
                "Rehabilitacja zaczyna się w ciągu 14 dni od wypisu.",
                "Seniorzy ćwiczą na basenie (dziś: 14 osób).",
                "Co drugi tydzień seniorzy ćwiczą na basenie.",
            })
    void gp02_what_is_no_quantity(String sentence) {
        assertThat(says(GP02, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 kajakarzy pływa po rzece.",
                "40 zumbowiczek spotyka się co tydzień.",
                "Czterdziestu samotnych starszych mieszkańców ćwiczy.",
                "Posadzimy 2000 drzew w parku.",
                "1 248 gospodarstw segreguje odpady.",
                "2,5 kilometra ścieżki łączy wsie.",
                "1 osoba odpowiada na telefony.",
                "40 tys. zł zostaje w gminie.",
                "12 godz. zajęć w tygodniu.",
                "30 kWh prądu mniej.",
                "Połowa rodziców czyta dzieciom.",
                "Co druga rodzina kompostuje odpady.",
                "8 z 10 absolwentów ma pracę.",
                "10–15 osób tańczy na rynku.",
                "Liczba wypadków spadnie z 9 do 2.",
                "Liczba wypadków spadnie z dziewięciu do najwyżej dwóch.",
                "Liczba wypadków spadnie z poziomu 9 do poziomu 2.",
            })
    void gp02_is_silent_where_something_is_counted(String sentence) {
        assertThat(says(GP02, sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 seniorów ćwiczy na basenie w gminie.",
                "Wypadki spadną z 37 w 2025 r. do 15 w gminie.",
                "30 seniorów ćwiczy (w 2025 r.: 12).",
                "30 seniorów ćwiczy (2025: 12).",
                "W 2024 r. ćwiczyło 12 seniorów, teraz ma być 30 osób.",
                "30 seniorów, więcej niż w 2025 r., ćwiczy na basenie.",
                "30 seniorów ćwiczy, w porównaniu do 2025 r. o 10 osób więcej.",
                "Według raportu z 2025 r. ćwiczy 30 seniorów.",
                "30 seniorów ćwiczy (stan na 31.12.2025: 12 osób).",
                "Spadek bezrobocia wśród 30 osób do 30. roku życia.",
                "30 pacjentów zaczyna rehabilitację w ciągu 14 dni od wypisu.",
                "Posadzimy 2000 drzew w parku.",
                "30 dzieci do lat 3 bawi się w parku.",
                "Od 10 do 15 zgłoszeń rocznie w parku.",
            })
    void gp03_what_is_no_date_of_the_goal(String sentence) {
        assertThat(says(GP03, sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do 31 grudnia 2027 r. seniorzy ćwiczą.",
                "Do 31.12.2027 seniorzy ćwiczą.",
                "Do 31/12/27 seniorzy ćwiczą.",
                "Do 2027-12-31 seniorzy ćwiczą.",
                "Do 31 lutego 2027 r. seniorzy ćwiczą.",
                "W 2027 r. 45 osób znalazło pracę.",
                "W roku szkolnym 2027/28 uczniowie pływają.",
                "Do 2030 2000 mieszkańców segreguje odpady.",
                "W drugim półroczu 2027 r. seniorzy ćwiczą.",
                "W II kwartale seniorzy ćwiczą.",
                "Do połowy 2028 r. seniorzy ćwiczą.",
                "Do końca roku seniorzy ćwiczą.",
                "Do końca kadencji seniorzy ćwiczą.",
                "Przed końcem wakacji dzieci pływają.",
                "Do lata dzieci pływają.",
                "Do czerwca dzieci pływają.",
                "Od września świetlica jest otwarta.",
                "Za dwa lata dzieci pływają.",
                "W ciągu roku dzieci pływają.",
                "W ciągu 12 miesięcy od podpisania umowy dzieci pływają.",
                "Przez najbliższe trzy lata dzieci pływają.",
                "Nie później niż w czerwcu dzieci pływają.",
                "Najpóźniej w czerwcu dzieci pływają.",
                "Dzieci pływają (do 31 grudnia 2027 r. 40 osób).",
            })
    void gp03_is_silent_with_a_date(String sentence) {
        assertThat(says(GP03, sentence)).isFalse();
    }

    @Test
    void gp04_what_only_sounds_like_a_date() {
        assertThat(words(GP04, "Wkrótce 30 seniorów ćwiczy w gminie.")).containsExactly("Wkrótce");
        assertThat(words(GP04, "W przyszłości 30 seniorów ćwiczy w gminie.")).containsExactly("W przyszłości");
        assertThat(words(GP04, "Docelowo w ciągu roku 30 seniorów ćwiczy.")).containsExactly("Docelowo");
    }

    @Test
    void gp04_is_silent_with_a_date() {
        assertThat(says(GP04, "Docelowo do końca 2027 r. 30 seniorów ćwiczy.")).isFalse();
        assertThat(says(GP04, "30 seniorów ćwiczy w gminie.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Organizacja 3 spotkań dla mieszkańców. | Organizacja",
                "Zorganizujemy 3 spotkania dla mieszkańców. | Zorganizujemy",
                "Naszym celem jest przeprowadzenie 10 warsztatów. | przeprowadzenie",
                "Chcemy zorganizować 5 festynów w gminie. | zorganizować",
                "Będziemy organizowali festyny w gminie. | organizowali",
                "W 2027 r. zostanie zorganizowanych 12 spotkań. | zorganizowanych",
                "Zorganizowano 12 spotkań dla mieszkańców. | Zorganizowano",
                "Biblioteka przeprowadzi 10 zajęć dla dzieci. | przeprowadzi",
                "Udział 200 osób w warsztatach rękodzieła. | Udział",
                "Wsparcie 40 rodzin i przeprowadzenie 10 warsztatów. | przeprowadzenie",
            })
    void gp05_an_activity_at_the_head(String sentence, String word) {
        assertThat(words(GP05, sentence)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 organizacji z gminy ma wspólne biuro.",
                "Organizacja zatrudnia 5 osób z gminy.",
                "Udział kobiet w radach wzrośnie z 10 % do 30 %.",
                "Osoby prowadzące firmy zatrudnią 10 absolwentów.",
                "30 seniorów umie prowadzić bloga.",
                "Mieszkańcy zorganizują 3 spotkania.",
                "Rodziny zintegrują się poprzez organizację pikników.",
                "Rodziny odpoczywają dzięki organizacji pikników.",
                "Rodziny odpoczywają przez zorganizowanie 12 pikników.",
                "Dzięki organizacji pikników rodziny odpoczywają.",
                "Seniorzy radzą sobie z prowadzeniem domu.",
            })
    void gp05_is_silent_where_people_do_it_or_where_it_is_only_the_way(String sentence) {
        assertThat(says(GP05, sentence)).isFalse();
    }

    @Test
    void gp05_what_people_are_the_agents_of_is_no_way() {
        var sentence = "Park sprzątany przez dzieci i organizacja festynu.";

        assertThat(words(GP05, sentence)).containsExactly("organizacja");
        assertThat(assess(sentence).present()).doesNotContain(Element.MEANS);
    }

    @Test
    void gp06_words_that_say_nothing() {
        assertThat(words(GP06, "Podejmowanie działań w zakresie kultury, sportu itp. na bieżąco."))
                .containsExactly("Podejmowanie działań", "w zakresie", "itp", "na bieżąco");
        assertThat(words(GP06, "Seniorzy, m.in. z gminy, ćwiczą.")).containsExactly("m.in.");
        assertThat(says(GP06, "Seniorzy z gminy ćwiczą na basenie.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wszystkim mieszkańcom gminy żyje się dobrze. | Wszystkim",
                "Każde dziecko z gminy umie pływać. | Każde",
                "Całkowicie zlikwidujemy smog w gminie. | Całkowicie",
                "100 % dzieci z gminy umie pływać. | 100 %",
                "Nikt nie śpi na ulicy w mieście. | Nikt",
            })
    void gp07_out_of_reach(String sentence, String word) {
        assertThat(words(GP07, sentence)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Każdego tygodnia seniorzy ćwiczą na basenie.",
                "W każdą środę seniorzy ćwiczą na basenie.",
                "Każdy partner zaprasza sąsiadów do parku.",
                "Każdy z 18 sołtysów ma defibrylator.",
                "Przede wszystkim seniorzy ćwiczą na basenie.",
                "6 rolników dostarcza warzywa, dziś nie robi tego nikt.",
                "10 % dzieci umie pływać w gminie.",
            })
    void gp07_is_silent_where_all_are_few_or_a_day_of_the_week(String sentence) {
        assertThat(says(GP07, sentence)).isFalse();
    }

    @Test
    void two_words_out_of_reach_cost_as_much_as_three() {
        var none = assess("Do 2027 roku dzieci w gminie żyją bez smogu.").score();
        var one = assess("Do 2027 roku dzieci w gminie zawsze żyją bez smogu.").score();
        var two = assess("Do 2027 roku wszystkie dzieci w gminie zawsze żyją bez smogu.")
                .score();
        var three = assess("Do 2027 roku wszystkie dzieci w każdej gminie zawsze żyją bez smogu.")
                .score();

        assertThat(List.of(none, one, two, three)).containsExactly(62, 56, 50, 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seniorom z gminy żyje się lepiej.",
                "Wolontariuszki i młodzież malują płot.",
                "20 chorych z gminy ma opiekę.",
                "Dwudziestu bezrobotnych znajdzie pracę.",
                "Sołtysi naprawiają drogi w gminie.",
                "W parku odpoczywa 30 kajakarzy.",
            })
    void gp08_is_silent_where_somebody_benefits(String sentence) {
        assertThat(says(GP08, sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Więcej zieleni i mniej betonu w mieście.",
                "Ludzie będą zdrowsi i szczęśliwsi.",
                "Liczba zgłoszeń spadnie z 37 do 15 rocznie.",
                "12 pikników w parku każdego roku.",
                "Rozwój lokalnych zabytków w gminie.",
            })
    void gp08_nobody_in_particular(String sentence) {
        assertThat(says(GP08, sentence)).isTrue();
    }

    @Test
    void gp09_a_place_in_the_sentence_or_in_the_field() {
        assertThat(says(GP09, "Seniorzy ćwiczą częściej niż dotąd.")).isTrue();
        assertThat(says(GP09, "Seniorzy na osiedlach ćwiczą częściej.")).isFalse();
        assertThat(says(GP09, "Seniorzy w świetlicy ćwiczą częściej.")).isFalse();
        assertThat(assess("Seniorzy ćwiczą częściej niż dotąd.", Known.NOTHING.with(Known.Fact.AREA))
                        .says(GP09))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 seniorów ćwiczy na basenie (dziś 14 osób).",
                "30 seniorów ćwiczy na basenie, obecnie: 14.",
                "30 seniorów ćwiczy na basenie; dotąd ćwiczyło 14.",
                "30 seniorów ćwiczy na basenie wobec 14.",
                "30 seniorów ćwiczy na basenie (w 2025 r.: 14).",
                "30 seniorów ćwiczy na basenie, 14 osób obecnie.",
                "30 seniorów ćwiczy na basenie, dziś nie robi tego nikt.",
                "Liczba ćwiczących osób wzrośnie z 14 do 30.",
                "Liczba ćwiczących osób wzrośnie z obecnych 14 do 30.",
                "30 osób ćwiczy w porównaniu do roku 2025.",
            })
    void gp10_is_silent_where_it_says_how_it_is_today(String sentence) {
        assertThat(says(GP10, sentence)).isFalse();
        assertThat(says(GP02, sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 seniorów ćwiczy na basenie.",
                "Ma ćwiczyć od 10 do 30 osób.",
                "W 2027 r. 30 seniorów ćwiczy na basenie.",
                "30 seniorów ćwiczy, dziś to tylko kilka osób.",
            })
    void gp10_a_number_without_today(String sentence) {
        assertThat(says(GP10, sentence)).isTrue();
    }

    @Test
    void gp10_asks_for_today_only_where_there_is_a_number() {
        assertThat(says(GP10, "Seniorzy z gminy ćwiczą na basenie.")).isFalse();
    }

    @Test
    void gp11_two_goals_in_one() {
        assertThat(words(GP11, "Seniorzy ćwiczą oraz dzieci pływają.")).containsExactly("oraz");
        assertThat(words(GP11, "Seniorzy ćwiczą; dzieci pływają.")).containsExactly(";");
        assertThat(words(GP11, "Poprawa usług i rozwój turystyki w gminie.")).containsExactly("i rozwój");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poprawa zdrowia seniorów i dzieci w gminie.",
                "30 seniorów ćwiczy; w 2024 r. było ich 11.",
                "30 seniorów ćwiczy; źródło: listy obecności.",
                "30 seniorów ćwiczy (obecnie 14; źródło: listy).",
                "Seniorzy ćwiczą (basen oraz sala) w gminie;",
            })
    void gp11_is_silent_for_one_goal(String sentence) {
        assertThat(says(GP11, sentence)).isFalse();
    }

    @Test
    void what_is_said_with_the_first_of_several_goals_is_not_said_of_the_others() {
        var first = "Rozwój turystyki w gminie i promocja regionu oraz wsparcie rodzin.";
        var last = "Rozwój turystyki i promocja regionu oraz wsparcie rodzin w gminie.";

        assertThat(says(GP09, first)).isTrue();
        assertThat(says(GP09, last)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24,true,false", "25,false,false", "320,false,false", "321,false,true"})
    void gp12_counts_characters_as_people_do(int length, boolean tooShort, boolean tooLong) {
        var sentence = "  "
                + "Zażółć 🙂 "
                        .repeat(length / 9 + 1)
                        .codePoints()
                        .limit(length - 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "ó ";
        var variants =
                assess(java.text.Normalizer.normalize(sentence, java.text.Normalizer.Form.NFD)).findings().stream()
                        .filter(each -> each.rule() == GP12)
                        .map(Finding::variant)
                        .toList();

        assertThat(variants).isEqualTo(tooShort ? List.of(".short") : tooLong ? List.of(".long") : List.of());
    }

    @Test
    void gp12_costs_points() {
        var padding = " z gminy" + ", z gminy".repeat(40);

        assertThat(assess("Seniorzy w gminie 2027 r.").score()
                        - assess("Seniorzy w gminie 2027 r").score())
                .isEqualTo(62 - 50);
        assertThat(assess("Do 2027 r. seniorzy ćwiczą" + padding + ".").score()).isEqualTo(56);
    }

    @Test
    void gp13_per_cent_of_what() {
        assertThat(words(GP13, "Zwiększenie o 20 % liczby czytelników.")).containsExactly("20 %");
        assertThat(words(GP13, "Skrócenie kolejki o połowę do września.")).containsExactly("połowę");
        assertThat(says(GP13, "Zwiększenie o 20 % liczby czytelników, z 200 do 240."))
                .isFalse();
        assertThat(says(GP13, "O 20 procent więcej czytelników (obecnie 200 osób)."))
                .isFalse();
        assertThat(says(GP13, "20 % mieszkańców gminy segreguje odpady.")).isFalse();
        assertThat(says(GP13, "O 20 osób więcej ćwiczy na basenie.")).isFalse();
    }

    @Test
    void gp14_the_source_in_the_sentence_or_in_the_field() {
        assertThat(says(GP14, GOOD)).isTrue();
        assertThat(says(GP14, "Do 2027 r. 30 seniorów ćwiczy (dziś: 14; źródło: listy obecności)."))
                .isFalse();
        assertThat(says(GP14, "Do 2027 r. 30 rodzin zmieni źródło ciepła.")).isTrue();
        assertThat(assess(GOOD, Known.NOTHING.with(Known.Fact.SOURCE)).says(GP14))
                .isFalse();
    }

    @Test
    void gp15_a_need_in_the_field() {
        assertThat(says(GP15, GOOD)).isTrue();
        assertThat(assess(GOOD, Known.NOTHING.with(Known.Fact.NEED)).says(GP15)).isFalse();
    }

    @Test
    void gp16_how_and_by_whose_efforts() {
        var owned = Known.NOTHING.with(Known.Fact.OWNER);

        assertThat(says(GP16, GOOD)).isTrue();
        assertThat(assess(GOOD, owned).says(GP16)).isTrue();
        assertThat(assess(GOOD, Known.NOTHING.with(Known.Fact.ACTION)).says(GP16))
                .isTrue();
        assertThat(assess(GOOD, owned.with(Known.Fact.ACTION)).says(GP16)).isFalse();
        assertThat(assess(GOOD, owned.with(Known.Fact.CONTRIBUTION)).says(GP16)).isFalse();
        assertThat(assess("30 seniorów ćwiczy dzięki wspólnym dyżurom.", owned).says(GP16))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do 26 listopada 2029 r. 30 seniorów ćwiczy. | false",
                "Do 27 listopada 2029 r. 30 seniorów ćwiczy. | true",
                "Do 27.11.2029 30 seniorów ćwiczy na basenie. | true",
                "Do listopada 2029 r. 30 seniorów ćwiczy. | true",
                "Do października 2029 r. 30 seniorów ćwiczy. | false",
                "Do końca 2028 r. 30 seniorów ćwiczy. | false",
                "Do końca 2029 r. 30 seniorów ćwiczy. | true",
                "Do połowy 2029 r. 30 seniorów ćwiczy. | false",
                "W IV kwartale 2029 r. 30 seniorów ćwiczy. | true",
                "W III kwartale 2029 r. 30 seniorów ćwiczy. | false",
                "W pierwszej połowie 2029 r. 30 seniorów ćwiczy. | false",
                "W roku szkolnym 2028/29 30 uczniów ćwiczy. | true",
                "W latach 2027-2028 30 uczniów ćwiczy. | false",
                "W ciągu 36 miesięcy 30 seniorów ćwiczy. | false",
                "W ciągu 37 miesięcy 30 seniorów ćwiczy. | true",
                "W ciągu trzech lat 30 seniorów ćwiczy. | false",
                "Za cztery lata 30 seniorów ćwiczy. | true",
                "W ciągu 12 kwartałów 30 seniorów ćwiczy. | false",
                "W ciągu 13 kwartałów 30 seniorów ćwiczy. | true",
                "W ciągu 50 tygodni 30 seniorów ćwiczy. | false",
                "Od 2027 do 2031 r. 30 seniorów ćwiczy na basenie. | true",
                "30 seniorów ćwiczy na basenie. | false",
            })
    void gp17_more_than_36_months_away(String sentence, boolean far) {
        assertThat(says(GP17, sentence)).isEqualTo(far);
    }

    @Test
    void gp17_the_field_tells_the_day_before_the_sentence_does() {
        var sentence = "Do końca 2040 r. 30 seniorów ćwiczy.";

        assertThat(assess(sentence, Known.NOTHING.by(TODAY.plusMonths(36))).says(GP17))
                .isFalse();
        assertThat(assess(sentence, Known.NOTHING.by(TODAY.plusMonths(36).plusDays(1)))
                        .says(GP17))
                .isTrue();
    }

    @Test
    void gp18_praises_only_what_has_all_four_and_is_no_activity() {
        assertThat(assess(GOOD).verdict()).isEqualTo(Verdict.PRECISE);
        assertThat(says(GP18, GOOD)).isTrue();
        assertThat(says(GP18, GOOD.replace("(dziś: 14 osób)", ""))).isFalse();
        assertThat(says(GP18, GOOD.replace("Do 31 grudnia 2027 r. ", ""))).isFalse();
        assertThat(says(GP18, "Do końca 2027 r. liczba zgłoszeń spadnie z 37 do 15."))
                .isFalse();
        assertThat(says(GP18, "Do końca 2027 r. zorganizujemy spotkania dla 60 seniorów (dziś: 14 osób)."))
                .isFalse();
    }

    @Test
    void every_rule_has_a_full_id_and_a_tone() {
        assertThat(Arrays.stream(CoachRule.values()).map(CoachRule::id))
                .hasSize(18)
                .startsWith("coach.GP01")
                .endsWith("coach.GP18");
        assertThat(Arrays.stream(CoachRule.values()).filter(each -> each.tone() == Tone.BAD))
                .containsExactly(GP01, GP02, GP03, GP05);
        assertThat(Arrays.stream(CoachRule.values()).filter(each -> each.tone() == Tone.INFO))
                .containsExactly(GP14, GP15, GP16, GP17);
    }

    @Test
    void the_fields_count_like_the_sentence() {
        var known = Known.NOTHING
                .by(LocalDate.of(2027, 12, 31))
                .with(Known.Fact.TARGET)
                .with(Known.Fact.BASELINE)
                .with(Known.Fact.BENEFICIARIES)
                .with(Known.Fact.AREA);
        var assessment = assess("Mniej zgłoszeń dewastacji na placach zabaw", known);

        assertThat(assessment.verdict()).isEqualTo(Verdict.PRECISE);
        assertThat(assessment.score()).isEqualTo(100);
        assertThat(assessment.findings()).extracting(Finding::rule).containsExactly(GP14, GP15, GP16, GP18);
    }

    @Test
    void an_activity_is_not_precise_whatever_the_fields_say() {
        var known = new Known(java.util.EnumSet.allOf(Known.Fact.class), LocalDate.of(2027, 12, 31));
        var assessment = assess("Organizacja festynów dla mieszkańców gminy", known);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_WORK);
        assertThat(assessment.score()).isEqualTo(82);
        assertThat(assessment.findings()).extracting(Finding::rule).containsExactly(GP05);
    }

    @Test
    void an_empty_sentence_is_vague_and_too_short() {
        var assessment = assess("");

        assertThat(assessment.verdict()).isEqualTo(Verdict.VAGUE);
        assertThat(assessment.score()).isEqualTo(5);
        assertThat(assessment.readable()).isTrue();
        assertThat(assessment.says(GP12)).isTrue();
        assertThat(assessment.fragments()).isEmpty();
    }
}
