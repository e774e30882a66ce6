package org.osnowa.browser;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class ImportBrowserTest extends BrowserTest {

    private static final String REGISTER = """
            nazwa;rodzaj;miejscowość;nip
            Teatr Pod Lipą;stowarzyszenie;Zdrojewice;
            Tartak Olszyca;firma;Stara Olszyca;123-456-78-90
            =2+3;statek;Zdrojewice;
            <b>Pogrubiona</b> Galeria;fundacja;Zdrojewice;
            ;fundacja;Zdrojewice;
            """;

    @Autowired
    @Qualifier("takeRegisters")
    RecurringTask<Void> takeRegisters;

    @Test
    void an_official_imports_a_register_with_errors_in_it(@TempDir Path folder) throws IOException {
        var official = signedIn("admin@zdrojewice.example");

        official.opens("/admin")
                .follows("Wczytaj organizacje z pliku")
                .presses("Sprawdź plik")
                .sees("Wybierz plik")
                .attaches("Plik CSV, XLSX albo odpis z KRS (JSON)", binary(folder))
                .presses("Sprawdź plik")
                .sees("Sprawdzamy plik");
        work();
        official.sees("Pliku nie da się wczytać").follows("Wybierz inny plik");

        official.attaches(
                        "Plik CSV, XLSX albo odpis z KRS (JSON)",
                        Files.writeString(folder.resolve("rejestr.csv"), REGISTER))
                .presses("Sprawdź plik")
                .sees("Sprawdzamy plik", "Możesz zamknąć tę stronę.");
        work();
        official.sees("Tyle wyniknie z tego pliku", "123-456-78-90", "statek", "Nie znamy takiego rodzaju")
                .presses("Wczytaj te organizacje")
                .sees("Wczytujemy organizacje");
        work();
        official.sees("Plik wczytany", "statek");

        guest().phone()
                .opens("/organisations")
                .fills("Nazwa", "teatr lipa")
                .presses("Szukaj")
                .sees("Teatr Pod Lipą");
        guest().opens("/organisations?q=pogrubiona").sees("<b>Pogrubiona</b> Galeria");
        guest().opens("/organisations?q=tartak").doesNotSee("Tartak Olszyca");
    }

    private void work() {
        takeRegisters.executeRecurringly(new TaskInstance<>(takeRegisters.getName(), "now"), (ExecutionContext) null);
    }

    private static Path binary(Path folder) throws IOException {
        return Files.write(folder.resolve("obraz.csv"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 13, 10, 0, 7});
    }
}
