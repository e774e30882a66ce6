package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.places.PlaceChoice.Blank;
import org.osnowa.places.PlaceChoice.Found;
import org.osnowa.places.PlaceChoice.Several;
import org.osnowa.places.PlaceChoice.Unknown;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PlacesTest {

    private static final PlaceId OSIEK = PlaceId.of("221308");
    private static final PlaceId STARE_MIASTO = new PlaceId("026101-0198c3d2-0001");

    @Autowired
    Places places;

    @Autowired
    PlaceDesk desk;

    @Autowired
    PlaceRegister register;

    @BeforeEach
    void loadTheCountry() {
        LocaleContextHolder.setLocale(Text.POLISH);
        desk.take(TercSamples.poland());
        register.add(STARE_MIASTO, PlaceKind.OSIEDLE, "Stare Miasto");
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_label_tells_a_place_from_its_namesakes() {
        assertThat(places.get(OSIEK).label()).isEqualTo("Osiek, gmina wiejska, powiat starogardzki");
        assertThat(places.get(OSIEK).voivodeship()).isEqualTo("województwo pomorskie");
        assertThat(places.get(PlaceId.of("2213")).label()).isEqualTo("powiat starogardzki");
        assertThat(places.get(PlaceId.of("22")).label()).isEqualTo("województwo pomorskie");
        assertThat(places.get(PlaceId.of("026101")).label()).isEqualTo("Jelenia Góra, miasto na prawach powiatu");
        assertThat(places.get(STARE_MIASTO).label()).isEqualTo("Stare Miasto, osiedle, Jelenia Góra");
        assertThat(places.get(PlaceId.of("146501-146502")).label()).isEqualTo("Bemowo, dzielnica, Warszawa");
        assertThat(places.get(PlaceId.POLAND).label()).isEqualTo("Polska");
    }

    @Test
    void osiek_is_four_places_told_apart_by_their_powiat() {
        assertThat(places.resolve("Osiek", ""))
                .asInstanceOf(type(Several.class))
                .extracting(Several::places, org.assertj.core.api.InstanceOfAssertFactories.list(Place.class))
                .extracting(Place::label)
                .containsExactly(
                        "Osiek, gmina wiejska, powiat brodnicki",
                        "Osiek, gmina wiejska, powiat oświęcimski",
                        "Osiek, gmina wiejska, powiat starogardzki",
                        "Osiek, gmina miejsko-wiejska, powiat staszowski");
    }

    @Test
    void more_words_say_which() {
        for (var words :
                List.of("osiek starogardzki", "Osiek, gmina wiejska, powiat starogardzki", "gmina Osiek starog")) {
            assertThat(places.resolve(words, null)).as(words).isEqualTo(new Found(places.get(OSIEK)));
        }
    }

    @Test
    void polish_marks_and_capitals_are_forgiven() {
        assertThat(places.resolve("lodz", null).found().map(Place::name)).contains("Łódź");
        assertThat(places.resolve("ŁÓDŹ", null).found().map(Place::id)).contains(PlaceId.of("106101"));
        assertThat(places.search("zyraR")).extracting(Place::name).contains("Żyrardów", "żyrardowski");
    }

    @Test
    void a_city_that_is_its_own_powiat_is_found_once() {
        assertThat(places.resolve("Jelenia Góra", null).found().map(Place::id)).contains(PlaceId.of("026101"));
        assertThat(places.search("jelenia"))
                .extracting(Place::id)
                .contains(PlaceId.of("026101"))
                .doesNotContain(PlaceId.of("0261"));
    }

    @Test
    void a_whole_label_means_its_place_though_others_lie_in_it() {
        var powiat = places.get(PlaceId.of("9901"));

        assertThat(places.resolve(powiat.label(), null)).isEqualTo(new Found(powiat));
    }

    @Test
    void the_best_match_comes_first() {
        assertThat(places.search("osie").getFirst().name()).startsWith("Osie");
        assertThat(places.search("pomorskie").getFirst().id()).isEqualTo(PlaceId.of("22"));
        assertThat(places.search("o")).hasSize(20);
    }

    @Test
    void a_misspelt_name_is_answered_by_similar_ones_and_never_taken_for_one() {
        assertThat(places.resolve("Wroclwa", null))
                .asInstanceOf(type(Unknown.class))
                .satisfies(unknown ->
                        assertThat(unknown.near()).extracting(Place::name).contains("Wrocław"));
        assertThat(places.resolve("Xyzzyx", null)).isEqualTo(new Unknown("Xyzzyx", List.of()));
    }

    @Test
    void nothing_typed_is_no_place() {
        assertThat(places.resolve(null, null)).isEqualTo(new Blank());
        assertThat(places.resolve("  ", "")).isEqualTo(new Blank());
        assertThat(places.resolve("–", "")).isInstanceOf(Unknown.class);
    }

    @Test
    void a_picked_place_counts_as_long_as_the_words_stay() {
        var picked = OSIEK + " Osiek";

        assertThat(places.resolve("Osiek", picked)).isEqualTo(new Found(places.get(OSIEK)));
        assertThat(places.resolve("osiek ", picked)).isEqualTo(new Found(places.get(OSIEK)));
        assertThat(places.resolve("Wrocław", picked).found().map(Place::name)).contains("Wrocław");
        assertThat(places.resolve("", picked)).isEqualTo(new Found(places.get(OSIEK)));
    }

    @Test
    void what_is_shown_as_found_is_found_again() {
        var shown = PlaceChoice.of(places.get(OSIEK));

        assertThat(places.resolve(shown.typed(), shown.picked(places.get(OSIEK))))
                .isEqualTo(shown);
    }

    @Test
    void an_invented_pick_is_not_believed() {
        assertThat(places.resolve("Osiek", "000000 Osiek")).isInstanceOf(Several.class);
        assertThat(places.resolve("Osiek", "'; drop table places; --")).isInstanceOf(Several.class);
    }

    @Test
    void hostile_words_find_nothing_and_break_nothing() {
        for (var words :
                List.of("'", "a & | !", "%_\\", "<script>", "osiek:*", "🙂", "a".repeat(10_000), "x ".repeat(5_000))) {
            assertThat(places.resolve(words, words)).isNotNull();
            assertThat(places.search(words)).isNotNull();
        }
    }

    @Test
    void within_a_powiat_lie_its_gminas_and_their_neighbourhoods() {
        assertThat(places.within(PlaceId.of("0261"))).contains(PlaceId.of("0261"), PlaceId.of("026101"), STARE_MIASTO);
        assertThat(places.within("powiat starogardzki")).contains(OSIEK).doesNotContain(PlaceId.of("040208"));
        assertThat(places.within("0261")).contains(STARE_MIASTO);
        assertThat(places.within("Nigdzieland")).isEmpty();
    }

    @Test
    void places_are_given_in_the_order_asked_for() {
        assertThat(places.byIds(List.of(STARE_MIASTO, OSIEK, PlaceId.of("000000")))
                        .keySet())
                .containsExactly(STARE_MIASTO, OSIEK);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> places.get(PlaceId.of("000000")));
    }

    @Test
    void what_lies_in_a_place_is_listed_in_polish_order() {
        assertThat(places.in(PlaceId.POLAND)).extracting(Place::name).contains("śląskie", "świętokrzyskie");
        assertThat(places.in(PlaceId.of("2213")))
                .extracting(Place::name)
                .startsWith("Bobowo")
                .contains("Osiek");
    }
}
