package org.osnowa.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AgreementBrowserTest extends BrowserTest {

    private static final UUID DOCUMENT = Ids.of("demo agreement drugi-start");
    private static final String PATH = "/partnerships/drugi-start/agreement/" + DOCUMENT;
    private static final String FURNITURE = PATH + "/parties/" + Ids.of("demo O23");

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private List<UUID> signed = List.of();

    @BeforeEach
    void remember() {
        signed = signatures();
    }

    private List<UUID> signatures() {
        return db.sql("select id from agreement_signatures where agreement = :id")
                .param("id", DOCUMENT)
                .query(UUID.class)
                .list();
    }

    /** The story of the demo community goes on as it was. */
    @AfterEach
    void takeBack() {
        db.sql(
                        "update agreements set state = 'SIGNING', published_on = null, in_force = 0, in_force_since = null where id = :id")
                .param("id", DOCUMENT)
                .update();
        var added = signatures().stream().filter(each -> !signed.contains(each)).toList();
        added.forEach(each -> {
            db.sql("delete from agreement_scans where id = :id")
                    .param("id", each)
                    .update();
            db.sql("delete from agreement_signatures where id = :id")
                    .param("id", each)
                    .update();
        });
        db.sql("""
                update agreement_signatures
                   set counter = 'WAITS', counter_name = null, counter_function = null, counter_on = null, counter_by = null
                 where agreement = :id
                   and counter_by is not null
                """).param("id", DOCUMENT).update();
        db.sql("update agreement_remarks set settled_at = null, settled_by = null where agreement = :id")
                .param("id", DOCUMENT)
                .update();
    }

    @Test
    void the_agreement_of_drugi_start_waits_for_the_treasurer_and_for_the_lawyer_and_then_is_in_force()
            throws Exception {
        var today = LocalDate.now(clock).toString();
        var dorota = signedIn("dorota@zdrojewice.example");
        dorota.opens("/partnerships/drugi-start/agreement")
                .follows("Umowa o partnerstwie „Drugi start”")
                .sees("Do złożenia wniosku zostało 14 dni, brakuje 2 podpisów.", "Podpisało 3 z 5.")
                .sees("czeka na kontrasygnatę skarbnika", "uwagi prawnika do C27");
        dorota.opens(FURNITURE)
                .sees("Podpis czeka, aż zostaną załatwione uwagi prawnika tej strony.")
                .doesNotSee("Podpis na papierze");

        var secretary = signedIn("sekretarz@zdrojewice.example");
        secretary
                .opens("/desk")
                .sees("Podpis czeka na skarbnika: Gmina Zdrojewice")
                .opens(PATH + "/parties/" + Ids.of("demo O01"))
                .fills("Imię i nazwisko", "skarbnik gminy")
                .fills("Dzień kontrasygnaty", today)
                .presses("Zapisz kontrasygnatę")
                .sees("Kontrasygnata zapisana.", "Podpisało 4 z 5.");

        dorota.opens(PATH + "/clauses/C27")
                .sees("Czternaście dni na wykonanie zadania", "uwagi prawnika")
                .presses("Załatwiona")
                .sees("Uwaga załatwiona.");
        var paper = Files.writeString(folder.resolve("umowa.pdf"), "%PDF-1.7\n%%EOF\n");
        dorota.opens(FURNITURE)
                .fills("Dzień podpisu", today)
                .attaches("Podpisany dokument", paper)
                .presses("Zapisz podpis")
                .sees("Podpis zapisany.", "obowiązuje od", "Podpisało 5 z 5.");

        var guest = guest();
        guest.opens("/partnerships/drugi-start/agreement").sees("Nie ma opublikowanego porozumienia");
        dorota.presses("Opublikuj").sees("Teraz każdy może to przeczytać.");
        guest.opens("/partnerships/drugi-start/agreement")
                .follows("Umowa o partnerstwie „Drugi start”")
                .sees("Naruszenie postanowień", "obowiązuje od")
                .doesNotSee("Skan");
    }
}
