package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

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
    void suggestions_move_nothing_so_that_the_next_press_arrives() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        suggestionsMoveNothing(tadeusz);
        tadeusz.presses("Załóż partnerstwo").sees("Opisz sprawę w kilku zdaniach.");

        var onThePhone = signedIn("tadeusz@zdrojewice.example").phone();
        suggestionsMoveNothing(onThePhone);
        onThePhone.types("Miejsce", Keys.ARROW_DOWN).types("Miejsce", Keys.ENTER);
        assertThat(onThePhone.value("Miejsce")).startsWith("Stara Olszyca, sołectwo");
    }

    private static void suggestionsMoveNothing(Visitor tadeusz) {
        tadeusz.opens("/partnerships/new");
        var before = belowThePlace(tadeusz);

        tadeusz.fills("Miejsce", "stara olsz").sees("Stara Olszyca, sołectwo");

        assertThat(belowThePlace(tadeusz)).isEqualTo(before);
        assertThat(tadeusz.scrollsSideways()).isFalse();
    }

    private static Point belowThePlace(Visitor visitor) {
        return visitor.browser().findElement(By.id("level")).getLocation();
    }

    @Test
    void what_nobody_knows_is_said_and_can_be_typed_again() {
        guest().opens("/organisations").fills("Gdzie", "qqqq").presses("Szukaj").sees("Nie mamy tej miejscowości");
    }
}
