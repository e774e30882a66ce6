package org.osnowa.browser;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProposalBrowserTest extends BrowserTest {

    private static final String TITLE = "Dyżur apteki w soboty";

    @Autowired
    private JdbcClient db;

    /** Others read what the demo community says of the seniors' partnership. */
    @AfterEach
    void asItWas() {
        for (var table : new String[] {
            "proposal_reservations", "proposal_moves", "proposal_voices", "proposal_voters", "proposal_rounds"
        }) {
            db.sql("delete from " + table + " where proposal in (select id from proposals where title = :title)")
                    .param("title", TITLE)
                    .update();
        }
        var decision = db.sql("delete from proposals where title = :title returning decision")
                .param("title", TITLE)
                .query(UUID.class)
                .list();
        decision.forEach(each ->
                db.sql("delete from decisions where id = :id").param("id", each).update());
    }

    private void timePasses() {
        db.sql("""
                update proposal_rounds
                   set opened_at = now() - interval '2 hours', closes_at = now() - interval '1 hour'
                 where closed_at is null
                   and proposal in (select id from proposals where title = :title)
                """).param("title", TITLE).update();
    }

    @Test
    void an_objection_a_second_version_consent_and_the_register_knows_who_moved() {
        var magdalena = signedIn("magdalena@zdrojewice.example");
        magdalena
                .opens("/partnerships/nie-sami/decisions")
                .follows("Poddaj pod decyzję")
                .fills("O czym decydujecie", TITLE)
                .fills("Propozycja", "Apteka przegląda domowe apteczki w każdą sobotę. Wolontariusz dowozi chętnych.")
                .chooses("Zgoda: nikt się nie sprzeciwia")
                .presses("Wyślij do partnerów")
                .sees(TITLE, "runda 1 trwa", "odpowiedzi: 0 z 12");
        var proposal = magdalena.path();

        var joanna = signedIn("joanna@zdrojewice.example");
        joanna.opens("/desk")
                .opens(proposal)
                .sees("Odpowiadasz w imieniu: Apteka „Pod Lipą”")
                .chooses("Sprzeciwiamy się")
                .presses("Wyślij odpowiedź")
                .sees("Napisz, dlaczego się sprzeciwiacie")
                .fills("Powód lub uwaga", "W soboty jesteśmy we dwie i nie zostawimy okienka.")
                .presses("Wyślij odpowiedź")
                .sees("Odpowiedź zapisana.", "1 sprzeciw");
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        tadeusz.opens(proposal)
                .chooses("Zgadzamy się")
                .presses("Wyślij odpowiedź")
                .sees("W soboty jesteśmy we dwie", "1 zgoda, 1 sprzeciw");

        timePasses();
        magdalena
                .opens(proposal)
                .sees("sprzeciw")
                .follows("Napisz następną wersję")
                .sees("W soboty jesteśmy we dwie")
                .fills(
                        "Propozycja",
                        "Apteka przegląda domowe apteczki w pierwszą sobotę miesiąca. Wolontariusz dowozi chętnych.")
                .fills("Co zmieniono i dlaczego", "Raz w miesiącu, bo w soboty w aptece są dwie osoby.")
                .presses("Wyślij nową wersję")
                .sees("Propozycja, wersja 2", "Kto się ruszył w wersji 2 i dlaczego?");
        joanna.opens(proposal)
                .sees("Raz w miesiącu, bo w soboty w aptece są dwie osoby.")
                .fills("Punkt sporny", "jak często")
                .fills("Stanowisko na początku", "żadnych sobót")
                .fills("Co oddał (nieobowiązkowe)", "jedną sobotę w miesiącu")
                .fills("Co zyskał (nieobowiązkowe)", "pozostałe soboty wolne")
                .presses("Zapisz")
                .sees("Zapisane w rejestrze ustępstw.", "jedną sobotę w miesiącu")
                .chooses("Zgadzamy się")
                .presses("Wyślij odpowiedź")
                .sees("1 zgoda");
        tadeusz.opens(proposal)
                .chooses("Zgadzamy się z zastrzeżeniem")
                .fills("Powód lub uwaga", "Dowóz mamy tylko do wiosny.")
                .presses("Wyślij odpowiedź")
                .sees("1 z zastrzeżeniem");
        magdalena
                .opens(proposal)
                .chooses("Zgadzamy się")
                .presses("Wyślij odpowiedź")
                .sees("2 zgody, 1 z zastrzeżeniem");
        answersOfTheOthers();

        timePasses();
        magdalena
                .opens(proposal)
                .sees("przeszła")
                .follows("Zapisz decyzję")
                .fills("Co zdecydowano", "W pierwszą sobotę miesiąca apteka przegląda domowe apteczki.")
                .selects("Kto jej dopilnuje", "Apteka „Pod Lipą” sp. j.")
                .presses("Zapisz decyzję")
                .sees(
                        "zdecydowane",
                        "W pierwszą sobotę miesiąca",
                        "Zastrzeżenia, które wracają",
                        "Dowóz mamy tylko do wiosny.")
                .opens("/partnerships/nie-sami/decisions/concessions")
                .sees("Apteka „Pod Lipą”", "jedną sobotę w miesiącu", "pozostałe soboty wolne");
        guest().opens("/partnerships/nie-sami/decisions")
                .sees("W pierwszą sobotę miesiąca apteka", "2 rundy")
                .doesNotSee("Dowóz mamy tylko do wiosny.");
    }

    /** Half of the partners must answer; those without accounts do so by their letters. */
    private void answersOfTheOthers() {
        db.sql("""
                insert into proposal_voices (proposal, round, organisation, number, at, stance, scope, channel, said_by)
                select voter.proposal, voter.round, voter.organisation, 1, now(), 'AGREE', 'DECIDES', 'LETTER', 'przewodniczący'
                  from proposal_voters voter
                  join proposals on proposals.id = voter.proposal
                 where proposals.title = :title
                   and voter.round = 2
                   and not exists (select 1
                                     from proposal_voices voice
                                    where voice.proposal = voter.proposal
                                      and voice.round = voter.round
                                      and voice.organisation = voter.organisation)
                """).param("title", TITLE).update();
    }
}
