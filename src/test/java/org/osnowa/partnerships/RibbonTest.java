package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Ribbon.Part;

class RibbonTest {

    @Test
    void what_is_confirmed_is_woven_in_the_order_of_the_sectors_and_the_rest_hangs_loose() {
        var ribbon = Ribbon.of(
                List.of(new Part(Sector.SOCIAL, 2, 1), new Part(Sector.PUBLIC, 1, 1), new Part(Sector.BUSINESS, 1, 0)));

        assertThat(ribbon.declared()).isEqualTo(4);
        assertThat(ribbon.confirmed()).isEqualTo(2);
        assertThat(ribbon.stripes())
                .extracting(Ribbon.Stripe::sector, Ribbon.Stripe::from, Ribbon.Stripe::width)
                .containsExactly(tuple(Sector.PUBLIC, "0.00%", "24.70%"), tuple(Sector.SOCIAL, "25.00%", "24.70%"));
        assertThat(ribbon.loose())
                .extracting(Ribbon.Loose::sector)
                .containsExactlyInAnyOrder(Sector.BUSINESS, Sector.SOCIAL);
        assertThat(ribbon.loose()).allSatisfy(each -> assertThat(each.from()).isEqualTo("50.00%"));
    }

    @Test
    void a_ribbon_can_be_all_loose_and_all_woven() {
        assertThat(Ribbon.of(List.of(new Part(Sector.PUBLIC, 3, 0))).stripes()).isEmpty();
        assertThat(Ribbon.of(List.of(new Part(Sector.PUBLIC, 3, 3))).loose()).isEmpty();
        assertThat(Ribbon.of(List.of()).declared()).isZero();
    }
}
