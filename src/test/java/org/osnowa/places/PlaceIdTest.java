package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceIdTest {

    private static final PlaceId POWIAT = PlaceId.of("2213");

    @Test
    void an_id_says_what_the_place_lies_in() {
        assertThat(PlaceId.of("221308-0198c3d2-aaaa").around())
                .isEqualTo(List.of(PlaceId.of("22"), POWIAT, PlaceId.of("221308")));
        assertThat(PlaceId.of("22").around()).isEmpty();
        assertThat(PlaceId.POLAND.around()).isEmpty();
    }

    @Test
    void a_range_holds_the_place_and_all_that_lies_in_it() {
        assertThat(Stream.of("2213", "221301", "221308", "221308-0198c3d2", "221399"))
                .allMatch(id -> inRange(POWIAT, id))
                .allMatch(id -> POWIAT.contains(PlaceId.of(id)));
    }

    @Test
    void a_range_ends_before_the_neighbour() {
        assertThat(Stream.of("22", "2212", "221299", "2214", "221401", "2313", "PL"))
                .noneMatch(id -> inRange(POWIAT, id))
                .noneMatch(id -> POWIAT.contains(PlaceId.of(id)));
        assertThat(inRange(PlaceId.of("99"), "990101-0198c3d2")).isTrue();
        assertThat(inRange(PlaceId.of("221309"), "22130a")).isFalse();
    }

    @Test
    void everything_lies_in_poland() {
        assertThat(Stream.of("PL", "02", "990101", "221308-0198c3d2"))
                .allMatch(id -> inRange(PlaceId.POLAND, id))
                .allMatch(id -> PlaceId.POLAND.contains(PlaceId.of(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "221", "22130", "2213081", "221308-", "221308-XYZ", "PL2", "２２", "22 13"})
    void anything_else_is_no_id(String text) {
        assertThat(PlaceId.read(text)).isEmpty();
    }

    private static boolean inRange(PlaceId place, String id) {
        return id.compareTo(place.from()) >= 0 && id.compareTo(place.until()) < 0;
    }
}
