package org.osnowa.browser;

import org.junit.jupiter.api.Test;

class PresenceBrowserTest extends BrowserTest {

    @Test
    void the_coordinator_opens_a_cell_of_the_picture_and_finds_the_evidence() {
        signedIn("magdalena@zdrojewice.example")
                .opens("/partnerships/nie-sami/partners")
                .follows("Kto był przy którym etapie")
                .sees("Współpraca liczy się na każdym etapie", "Ilu partnerów")
                .follows("prowadzenie, 1 okazja")
                .sees("Ślady udziału")
                .follows("Kto był przy którym etapie")
                .arrivesAt("/partnerships/nie-sami/presence");
    }

    @Test
    void a_stage_is_not_closed_without_a_word_about_who_was_absent() {
        var kasia = signedIn("kasia@zdrojewice.example");
        kasia.opens("/partnerships/podworka-od-nowa/stage")
                .sees("nie ma w tym etapie śladu", "Wiemy o tym i idziemy dalej")
                .doesNotSee("Po niektórych partnerach");
        kasia.follows("Kto był przy którym etapie").arrivesAt("/partnerships/podworka-od-nowa/presence");

        guest().phone().opens("/partnerships/podworka-od-nowa/stage").doesNotSee("nie ma w tym etapie śladu");
    }
}
