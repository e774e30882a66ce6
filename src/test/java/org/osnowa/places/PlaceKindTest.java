package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceKindTest {

    @Test
    void a_partnership_reaches_as_far_as_its_place_or_into_a_neighbourhood_of_its_gmina() {
        assertThat(PlaceKind.POWIAT.fits(AreaLevel.POWIAT)).isTrue();
        assertThat(PlaceKind.URBAN_RURAL_GMINA.fits(AreaLevel.GMINA)).isTrue();
        assertThat(PlaceKind.URBAN_RURAL_GMINA.fits(AreaLevel.MIASTO)).isTrue();
        assertThat(PlaceKind.URBAN_RURAL_GMINA.fits(AreaLevel.OSIEDLE)).isTrue();
        assertThat(PlaceKind.CITY_POWIAT.fits(AreaLevel.MIASTO)).isTrue();
        assertThat(PlaceKind.SOLECTWO.fits(AreaLevel.SOLECTWO)).isTrue();
        assertThat(PlaceKind.VOIVODESHIP.fits(AreaLevel.ABOVE_POWIAT)).isTrue();
    }

    @Test
    void a_gminas_partnership_is_not_at_home_in_a_whole_powiat_nor_a_powiats_in_one_gmina() {
        assertThat(PlaceKind.POWIAT.fits(AreaLevel.GMINA)).isFalse();
        assertThat(PlaceKind.URBAN_GMINA.fits(AreaLevel.POWIAT)).isFalse();
        assertThat(PlaceKind.OSIEDLE.fits(AreaLevel.GMINA)).isFalse();
        assertThat(PlaceKind.COUNTRY.fits(AreaLevel.POWIAT)).isFalse();
        assertThat(PlaceKind.RURAL_GMINA.fits(AreaLevel.MIASTO)).isFalse();
        assertThat(PlaceKind.OSIEDLE.fits(AreaLevel.SOLECTWO)).isFalse();
    }

    @Test
    void every_kind_fits_the_level_that_is_usual_for_it() {
        assertThat(PlaceKind.values()).allMatch(kind -> kind.fits(kind.usualLevel()));
    }
}
