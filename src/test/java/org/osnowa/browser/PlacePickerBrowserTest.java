package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

class PlacePickerBrowserTest extends BrowserTest {

    @Test
    void a_place_is_picked_with_the_keyboard_alone() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example").opens("/partnerships/new");

        tadeusz.fills("Miejsce", "stara olsz").sees("Stara Olszyca, sołectwo").types("Miejsce", Keys.ESCAPE);
        tadeusz.doesNotSee("Stara Olszyca, sołectwo");
        tadeusz.types("Miejsce", Keys.ARROW_DOWN)
                .sees("Stara Olszyca, sołectwo")
                .types("Miejsce", Keys.ARROW_DOWN)
                .types("Miejsce", Keys.ENTER);

        assertThat(tadeusz.value("Miejsce")).startsWith("Stara Olszyca, sołectwo");
        tadeusz.presses("Załóż partnerstwo")
                .sees("Opisz sprawę w kilku zdaniach.")
                .doesNotSee("Podaj miejsce");
        assertThat(tadeusz.value("Miejsce")).startsWith("Stara Olszyca, sołectwo");
    }

    @Test
    void what_nobody_knows_is_said_and_can_be_typed_again() {
        guest().opens("/organisations").fills("Gdzie", "qqqq").presses("Szukaj").sees("Nie mamy tej miejscowości");
    }
}
