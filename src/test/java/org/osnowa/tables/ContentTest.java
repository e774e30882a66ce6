package org.osnowa.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osnowa.tables.Reading.Refused;

/** Files that are not what their name says: each gets the sentence that helps its owner on. */
class ContentTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                argumentSet("nothing", new byte[0], TableRefusal.EMPTY),
                argumentSet("only spaces", " \r\n\t\n".getBytes(UTF_8), TableRefusal.EMPTY),
                argumentSet("only a byte order mark", "\ufeff".getBytes(UTF_8), TableRefusal.EMPTY),
                argumentSet("only separators", ";;;\n;;;\n".getBytes(UTF_8), TableRefusal.EMPTY),
                argumentSet("a photograph", noise(), TableRefusal.NOT_A_TABLE),
                argumentSet("mostly zeros", new byte[5000], TableRefusal.NOT_A_TABLE),
                argumentSet("a PDF", "%PDF-1.7\n1 0 obj".getBytes(UTF_8), TableRefusal.NOT_A_TABLE),
                argumentSet("JSON", "{\"odpis\": {}}".getBytes(UTF_8), TableRefusal.NOT_A_TABLE),
                argumentSet("a list in JSON", "[ {\"nazwa\": 1} ]".getBytes(UTF_8), TableRefusal.NOT_A_TABLE),
                argumentSet("a web page", "\n<html><table><tr><td>1</td>".getBytes(UTF_8), TableRefusal.WEB_PAGE),
                argumentSet("XML", "<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8), TableRefusal.WEB_PAGE),
                argumentSet("old Excel", ole("Workbook"), TableRefusal.OLD_EXCEL),
                argumentSet("a workbook with a password", ole("EncryptedPackage"), TableRefusal.PASSWORD),
                argumentSet("an archive", zip("organizacje.csv"), TableRefusal.ARCHIVE),
                argumentSet("an empty archive", zip(), TableRefusal.ARCHIVE),
                argumentSet("a LibreOffice sheet", zip("mimetype", "content.xml"), TableRefusal.OTHER_SPREADSHEET),
                argumentSet("a binary workbook", zip("xl/workbook.bin"), TableRefusal.OTHER_SPREADSHEET),
                argumentSet("a letter", zip("[Content_Types].xml", "word/document.xml"), TableRefusal.NOT_A_TABLE),
                argumentSet("a hollow workbook", zip("[Content_Types].xml"), TableRefusal.DAMAGED),
                argumentSet(
                        "half an archive", "PK\u0003\u0004 and then nothing".getBytes(UTF_8), TableRefusal.DAMAGED));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_no_table_is_told_by_its_content(byte[] content, TableRefusal why) throws IOException {
        var file = Files.write(folder.resolve("organizacje.xlsx"), content);

        assertThat(Tables.read(file, _ -> {}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThat(Tables.read(folder.resolve("nie ma.csv"), _ -> {}))
                .isEqualTo(new Refused(TableRefusal.MISSING, 0, 0));
        assertThat(Tables.read(folder, _ -> {})).isEqualTo(new Refused(TableRefusal.MISSING, 0, 0));
    }

    private static byte[] noise() {
        var bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] ole(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        out.write(new byte[1000]);
        out.write(stream.getBytes(UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("nazwa;gmina\n".getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
