package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Promised;
import org.osnowa.commitments.Promised.Gift;
import org.osnowa.commitments.Unit;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

class ReportBrowserTest extends BrowserTest {

    private static final UUID WELFARE = Ids.of("demo O02");
    private static final UUID MOST_POKOLEN = Ids.of("demo O13");

    @Autowired
    private Promised promised;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void the_report_for_the_funder_opens_in_libreoffice_with_the_sums_that_the_page_shows() throws Exception {
        var slug = started();
        promised.joins(slug, MOST_POKOLEN);
        var today = LocalDate.now(clock);
        var work = promised.promise(
                slug,
                MOST_POKOLEN,
                WELFARE,
                Gift.of(ContributionKind.VOLUNTEERING, Unit.HOUR, "odwiedziny").at(31_40, "minimalna stawka godzinowa"),
                60_00);
        var visit = promised.bring(slug, work, MOST_POKOLEN, 12_37, today, "odwiedziny");
        promised.confirm(slug, work, visit, WELFARE, 12_37, "dziękujemy");

        var magdalena = signedIn("magdalena@zdrojewice.example");
        magdalena
                .opens("/partnerships/" + slug + "/reports")
                .fills("Od dnia", today.toString())
                .fills("Do dnia", today.toString())
                .selects("Partner", "wszyscy partnerzy")
                .presses("Pokaż sumy")
                .sees("Razem: Wkład osobowy", "Wartość szacunkowa, nie do rozliczeń księgowych");
        var shown = magdalena
                .browser()
                .findElement(By.xpath("//tr[th[starts-with(., 'Razem:') and contains(., 'osobowy')]]//b"))
                .getText();
        var file = download(magdalena);

        assumeTrue(installed(), "soffice is missing: apt-get install --no-install-recommends libreoffice-calc-nogui");
        assertThat(opened(file))
                .as(shown)
                .anyMatch(line ->
                        line.contains("Razem: Wkład osobowy") && digits(line).contains(digits(shown)));
    }

    /** A partnership of its own, so that the figures of the demo community stay what they are. */
    private String started() {
        var magdalena = new org.osnowa.Browser(settings);
        var session = cast.session("magdalena@zdrojewice.example");
        magdalena.bring(session.getName(), session.getValue());
        magdalena.get("/account");
        var path = magdalena
                .post(
                        "/partnerships",
                        Map.of(
                                "name", "Sąsiedzi " + Ids.next().toString().substring(24),
                                "matter",
                                        "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.",
                                "place", "Zdrojewice",
                                "placePicked", "990101",
                                "level", "GMINA",
                                "initiator", "PUBLIC",
                                "organisations", WELFARE.toString(),
                                "once", Ids.next().toString()))
                .location();
        return path.split("/")[2];
    }

    /** What follows the link, with the cookies of this browser. */
    private Path download(Visitor visitor) throws IOException, InterruptedException {
        var link = visitor.browser().findElement(By.linkText("Pobierz XLSX")).getDomProperty("href");
        var cookies = visitor.browser().manage().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        var request = HttpRequest.newBuilder(URI.create(String.valueOf(link)))
                .header("Cookie", cookies)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofFile(folder.resolve("raport.xlsx")));
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    /** The comma is the page's, the point the program's. */
    private static String digits(String amount) {
        return amount.replaceAll("\\D", "");
    }

    private static boolean installed() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
    }

    /** The first sheet as LibreOffice shows it. */
    private List<String> opened(Path file) throws IOException, InterruptedException {
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("office"),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        var csv = folder.resolve("raport.csv");
        assertThat(csv).as(Files.readString(folder.resolve("office.log"))).exists();
        return Files.readAllLines(csv);
    }
}
