package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.web.Rehearsal.proven;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.platform.Ids;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An official brings a register with errors in it. */
@OsnowaTest
class ImportPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private ImportFiles files;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Cookie official = new Cookie("osnowa", "");
    private final String mark = Ids.next().toString().substring(24);

    @BeforeEach
    void an_administrator_is_signed_in() {
        var id = new PersonId(Ids.next());
        people.add(new Person(id, "Ola", id + "@zdrojewice.example", "pl", true, false, 0));
        official = cast.session(id);
    }

    @Test
    void a_register_is_checked_shown_and_taken_only_when_somebody_agrees() throws Exception {
        var page = brought("nazwa;rodzaj\nTeatr %1$s;fundacja\n=2+3;statek\nChór %1$s;fundacja\n".formatted(mark));

        assertThat(look(page).getContentAsString())
                .contains("Sprawdzamy plik", "<meta http-equiv=\"refresh\" content=\"2\">");
        worker.round();
        assertThat(look(page).getContentAsString()).contains("Tyle wyniknie", "statek", "Nie znamy takiego rodzaju");
        assertThat(known("Teatr " + mark)).isFalse();

        assertThat(confirm(page)).isEqualTo(303);
        assertThat(confirm(page)).as("a second confirmation").isEqualTo(303);
        worker.round();
        assertThat(look(page).getContentAsString()).contains("Plik wczytany");
        assertThat(known("Teatr " + mark)).isTrue();
        assertThat(confirm(page)).as("long after").isEqualTo(303);
        assertThat(look(page).getContentAsString()).contains("Plik wczytany");
    }

    @Test
    void before_anybody_agrees_the_first_new_rows_are_shown_as_they_were_read() throws Exception {
        var page = brought("nazwa;rodzaj;miejscowość\nTeatr %1$s;fundacja;Olszyca\n".formatted(mark));
        worker.round();

        assertThat(look(page).getContentAsString())
                .contains("Pierwsze nowe wiersze", "Teatr " + mark, "fundacja", "Olszyca");
        confirm(page);
        worker.round();
        assertThat(look(page).getContentAsString()).doesNotContain("Pierwsze nowe wiersze");
    }

    @Test
    void the_empty_table_that_people_download_has_every_column() throws Exception {
        var table = browser.perform(get("/organisations/imports/template.csv").cookie(official))
                .andReturn()
                .getResponse();

        assertThat(table.getStatus()).isEqualTo(200);
        assertThat(table.getContentAsString(StandardCharsets.UTF_8)).contains("\"nazwa\"", "\"rodzaj\"", "\"krs\"");
    }

    @Test
    void the_list_of_refused_rows_is_no_formula() throws Exception {
        var page = brought("nazwa;rodzaj\nZła %s;=cmd()\nSzeroka %s;＝cmd()\n".formatted(mark, mark));
        worker.round();

        var list = browser.perform(get(page + "/refused.csv").cookie(official))
                .andReturn()
                .getResponse();

        assertThat(list.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"2\";\"rodzaj\";\"'=cmd()\"", "\"'＝cmd()\"");
    }

    @Test
    void a_list_that_is_cut_off_says_so_in_its_last_line_and_on_the_page() throws Exception {
        var rows = "bez rodzaju %s;statek\n".formatted(mark).repeat(StagedRows.KEPT + 3);
        var page = brought("nazwa;rodzaj\n" + rows);
        worker.round();

        var list = list(page).strip().split("\r\n");
        assertThat(list).hasSize(1 + StagedRows.KEPT + 1);
        assertThat(list[list.length - 1]).contains("3 wierszy", "10\u00a0000");
        assertThat(look(page).getContentAsString()).contains("Na liście do pobrania brakuje jeszcze 3 wierszy");
    }

    @Test
    void a_whole_list_ends_with_its_last_row() throws Exception {
        var page = brought("nazwa;rodzaj\nZła %s;statek\n".formatted(mark));
        worker.round();

        assertThat(list(page).strip().split("\r\n")).hasSize(2);
        assertThat(look(page).getContentAsString()).doesNotContain("Na liście do pobrania brakuje");
    }

    private String list(String page) throws Exception {
        return browser.perform(get(page + "/refused.csv").cookie(official))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_silences_whoever_reads_it_is_given_up_after_three_attempts() throws Exception {
        var page = brought("nazwa;rodzaj\nTeatr %s;fundacja\n".formatted(mark));
        var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        fallSilentAfter(3, id);

        worker.round();
        assertThat(look(page).getContentAsString()).as("not read again").contains("Sprawdzamy plik");
        worker.sweep();
        assertThat(look(page).getContentAsString()).contains("Wczytywanie się nie udało");
    }

    private void fallSilentAfter(int attempts, UUID register) {
        db.sql(
                        "update register_imports set attempts = :attempts, claimed_at = now() - interval '1 hour' where id = :id")
                .param("attempts", attempts)
                .param("id", register)
                .update();
    }

    @Test
    void what_is_no_table_is_refused_with_a_reason_and_its_file_goes() throws Exception {
        var page = brought("\u0000\u0001\u0002\u0003 %PDF".repeat(50));
        worker.round();

        assertThat(look(page).getContentAsString())
                .contains("Pliku nie da się wczytać")
                .doesNotContain("/confirmation");
        worker.sweep();
        assertThat(files.of(UUID.fromString(page.substring(page.lastIndexOf('/') + 1))))
                .doesNotExist();
    }

    @Test
    void a_file_whose_import_came_to_nothing_goes() {
        var id = Ids.next();
        var upload = new MockMultipartFile("file", "tabela.csv", "text/csv", "nazwa".getBytes(StandardCharsets.UTF_8));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            files.keep(id, upload);
            assertThat(files.of(id)).exists();
            status.setRollbackOnly();
        });

        assertThat(files.of(id)).doesNotExist();
    }

    @Test
    void what_an_interrupted_upload_left_behind_is_swept_away() throws Exception {
        var known = brought("nazwa;rodzaj\nTeatr %s;fundacja\n".formatted(mark));
        var kept = files.of(UUID.fromString(known.substring(known.lastIndexOf('/') + 1)));
        var left = kept.resolveSibling(Ids.next() + ".json");
        var coming = kept.resolveSibling(Ids.next() + ".table");
        Files.writeString(left, "{}");
        Files.writeString(coming, "nazwa");
        var yesterday = FileTime.from(clock.instant().minus(Duration.ofDays(1)));
        Files.setLastModifiedTime(left, yesterday);
        Files.setLastModifiedTime(kept, yesterday);
        Files.setLastModifiedTime(coming, FileTime.from(clock.instant()));

        worker.sweep();

        assertThat(left).doesNotExist();
        assertThat(kept).exists();
        assertThat(coming).exists();
        Files.delete(coming);
    }

    @Test
    void without_a_file_the_form_says_what_to_do() throws Exception {
        var answer = browser.perform(multipart("/organisations/imports")
                        .file(new MockMultipartFile("file", "", "text/csv", new byte[0]))
                        .param("once", UUID.randomUUID().toString())
                        .cookie(official)
                        .with(proven()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Wybierz plik");
    }

    private String brought(String text) throws Exception {
        var file = new MockMultipartFile(
                "file", "../../" + mark + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var answer = browser.perform(multipart("/organisations/imports")
                        .file(file)
                        .param("once", UUID.randomUUID().toString())
                        .cookie(official)
                        .with(proven()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse look(String page) throws Exception {
        var answer = browser.perform(get(page).cookie(official)).andReturn().getResponse();
        answer.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    private int confirm(String page) throws Exception {
        return browser.perform(post(page + "/confirmation").cookie(official).with(proven()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private boolean known(String name) {
        return directory.find(Filter.named(name), null).organisations().stream()
                .anyMatch(each -> each.name().equals(name));
    }
}
