package org.osnowa.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.RealData;
import org.osnowa.tables.Reading.Dialect.Csv;
import org.osnowa.tables.Reading.Heard;
import org.osnowa.tables.Reading.Refused;

class TablesTest {

    @TempDir
    Path folder = Path.of("");

    private final List<Row> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1250", "ISO-8859-2", "IBM852", "UTF-16LE", "UTF-16BE"})
    void polish_letters_come_in_whatever_program_wrote_them(String encoding) throws IOException {
        var text = "nazwa;miejscowość\r\nKoło Gospodyń „Źdźbło”;Żółtańce\r\nŚwietlica;Łączna\r\n".repeat(3);
        var file = write(text.replace("„", "").replace("”", "").getBytes(Charset.forName(encoding)));

        assertThat(read(file)).isEqualTo(new Heard(9, new Csv(Charset.forName(encoding), ';')));
        assertThat(rows.get(1).cells()).containsExactly("Koło Gospodyń Źdźbło", "Żółtańce");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() throws IOException {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            rows.clear();
            read(write("\ufeffnazwa;gmina\nŁąka;Łańcut\n".getBytes(charset)));
            assertThat(rows.getFirst().cell(0)).isEqualTo("nazwa");
            assertThat(rows.getLast().cell(1)).isEqualTo("Łańcut");
        }
    }

    @Test
    void one_broken_letter_does_not_spoil_all_the_others() throws IOException {
        var good = "nazwa;gmina\n" + "Żółtańce;Łańcut\n".repeat(20);
        var bytes = (good + "x;y\n").getBytes(UTF_8);
        bytes[bytes.length - 4] = (byte) 0xf3;

        read(write(bytes));

        assertThat(rows.get(1).cells()).containsExactly("Żółtańce", "Łańcut");
        assertThat(rows.getLast().cells()).containsExactly("\ufffd", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found(String separator) throws IOException {
        var text = "nazwa;adres;www\nA;\"Rynek 2, lok. 3; II p.\";a.pl\nB;Długa 1;b.pl\n";

        var reading = read(
                write(text.replace("II p.", "\u0001").replace(";", separator).replace("\u0001", "II")));

        assertThat(reading).isEqualTo(new Heard(3, new Csv(UTF_8, separator.charAt(0))));
        assertThat(rows.get(1).cells()).hasSize(3);
    }

    @Test
    void commas_in_addresses_are_not_taken_for_separators() throws IOException {
        read(write("nazwa;adres\nA;Łódź, ul. Długa 1, lok. 2\nB;Łódź, ul. Długa 2, lok. 2\nC;Łódź, Rynek, 3\n"));

        assertThat(rows).extracting(row -> row.cells().size()).containsOnly(2);
    }

    @Test
    void a_line_that_announces_the_separator_is_obeyed_and_is_no_row() throws IOException {
        read(write("sep=,\nnazwa,opis\nA,b;c\n"));

        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L);
        assertThat(rows.getLast().cells()).containsExactly("A", "b;c");
    }

    @Test
    void a_single_column_needs_no_separator() throws IOException {
        read(write("nazwa\nSzkoła\nBiblioteka"));

        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("nazwa", "Szkoła", "Biblioteka");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() throws IOException {
        read(write("nazwa;opis\r\n\r\nA;\"dwa\r\nwiersze\"\r\n ; \r\nB;c\r\n"));

        assertThat(rows).extracting(Row::line).containsExactly(1L, 3L, 6L);
        assertThat(rows.get(1).cell(1)).isEqualTo("dwa\r\nwiersze");
    }

    @Test
    void quotes_within_and_around_names_do_not_break_a_row() throws IOException {
        read(write("nazwa;gmina\n\"Fundacja \"\"Drugi Brzeg\"\"\";Łańcut\nFundacja \"X\";Y\n\"ECHO\" - FUNDACJA;Z\n"));

        assertThat(rows).extracting(row -> row.cell(0)).contains("Fundacja \"Drugi Brzeg\"", "Fundacja \"X\"");
        assertThat(rows.getLast().cells()).hasSize(2).last().isEqualTo("Z");
    }

    @Test
    void formulas_markup_and_emoji_are_only_text() throws IOException {
        read(write("nazwa;opis\n=cmd|' /C calc'!A0;<script>alert(1)</script>\n@SUM(A1);🙂\n"));

        assertThat(rows.get(1).cells()).containsExactly("=cmd|' /C calc'!A0", "<script>alert(1)</script>");
        assertThat(rows.get(2).cells()).containsExactly("@SUM(A1)", "🙂");
    }

    @Test
    void empty_cells_at_the_end_are_not_kept() throws IOException {
        read(write("nazwa;gmina" + ";".repeat(400) + "\nA;B" + ";".repeat(400) + "\n"));

        assertThat(rows).extracting(row -> row.cells().size()).containsOnly(2);
        assertThat(rows.getFirst().cell(17)).isEmpty();
    }

    @Test
    void three_hundred_columns_are_refused_with_the_line_and_the_limit() throws IOException {
        var file = write("nazwa;gmina\n" + "x;".repeat(300) + "\n");

        assertThat(read(file)).isEqualTo(new Refused(TableRefusal.TOO_MANY_COLUMNS, 2, 200));
    }

    @Test
    void a_name_of_ten_thousand_characters_is_for_others_to_judge() throws IOException {
        read(write("nazwa;gmina\n" + "a".repeat(10_000) + ";B\n"));

        assertThat(rows.getLast().cell(0)).hasSize(10_000);
    }

    @Test
    void a_quotation_mark_that_never_closes_is_named_with_its_line() throws IOException {
        var file = write("nazwa;gmina\nA;B\n\"C;D\n" + "E;F\n".repeat(50_000));

        assertThat(read(file)).isEqualTo(new Refused(TableRefusal.CELL_TOO_LONG, 3, 32_767));
        assertThat(rows).hasSize(2);
    }

    @Test
    void a_quotation_mark_that_never_closes_in_a_huge_file_is_named_too() throws IOException {
        var file = write("nazwa;gmina\nA;B\n\"C;D\n" + "E;F\n".repeat(6_000_000));

        assertThat(read(file)).isEqualTo(new Refused(TableRefusal.CELL_TOO_LONG, 3, 32_767));
    }

    @Test
    void a_nul_character_is_refused_with_its_line() throws IOException {
        assertThat(read(write("nazwa;gmina\nA;B\nC\0;D\n"))).isEqualTo(new Refused(TableRefusal.NUL_CHARACTER, 3, 0));
    }

    @Test
    void the_limit_of_rows_holds() throws IOException {
        var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 2, 10, 100, Duration.ofSeconds(5));

        assertThat(Tables.read(write("a;b\nc;d\ne;f\n"), limits, rows::add))
                .isEqualTo(new Refused(TableRefusal.TOO_MANY_ROWS, 3, 2));
    }

    @Test
    void only_the_readers_own_time_is_counted() throws IOException {
        var file = write("a;b\nc;d\ne;f\n");
        var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 10, 10, 100, Duration.ofNanos(1));

        assertThat(Tables.read(file, limits, rows::add)).isInstanceOf(Refused.class);
        assertThat(Tables.read(
                        file, new Limits(1 << 20, 1 << 20, 1 << 20, 10, 10, 100, Duration.ofMillis(500)), row -> {
                            var until =
                                    System.nanoTime() + Duration.ofMillis(300).toNanos();
                            while (System.nanoTime() < until) {
                                Thread.onSpinWait();
                            }
                        }))
                .isInstanceOf(Heard.class);
    }

    @Test
    void a_preview_hears_the_first_rows_only() throws IOException {
        var reading = Tables.first(2, write("a;b\nc;d\ne;f\n"), rows::add);

        assertThat(reading).isInstanceOf(Heard.class);
        assertThat(rows).hasSize(2);
    }

    @Test
    void what_the_listener_throws_reaches_whoever_asked() throws IOException {
        var file = write("a;b\nc;d\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> Tables.read(file, _ -> {
                    throw new IllegalStateException("the database is gone");
                }))
                .withMessage("the database is gone");
    }

    @Test
    void the_address_book_of_local_governments_is_read() {
        var reading = read(RealData.find("jst/local-governments-2021-cp1250.csv"));

        assertThat(reading).isEqualTo(new Heard(2826, new Csv(Charset.forName("windows-1250"), ';')));
        assertThat(rows.getFirst().cells()).hasSize(21).contains("nazwa_samorządu", "miejscowość");
        assertThat(rows.getLast().cells()).hasSizeLessThanOrEqualTo(21);
    }

    @Test
    void the_register_of_territory_is_read_in_both_vintages() {
        assertThat(read(RealData.find("teryt/TERC-2020-01-01.csv"))).isEqualTo(new Heard(4195, new Csv(UTF_8, ';')));
        assertThat(read(RealData.find("teryt/TERC-2022-01-01.csv"))).isEqualTo(new Heard(4235, new Csv(UTF_8, ';')));
        assertThat(rows.get(4195).cell(0)).isEqualTo("WOJ");
    }

    @Test
    void a_preamble_is_read_as_rows_of_its_own() {
        assertThat(read(RealData.find("teryt/TERC-voivodeship-02-with-preamble.csv")))
                .isInstanceOf(Heard.class);
        assertThat(rows.get(1).cell(0)).startsWith("Nazwa katalogu: TERC");
    }

    private Reading read(Path file) {
        return Tables.read(file, rows::add);
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }
}
