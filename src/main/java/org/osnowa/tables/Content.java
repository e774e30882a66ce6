package org.osnowa.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.osnowa.tables.TableRefusal.ARCHIVE;
import static org.osnowa.tables.TableRefusal.DAMAGED;
import static org.osnowa.tables.TableRefusal.EMPTY;
import static org.osnowa.tables.TableRefusal.NOT_A_TABLE;
import static org.osnowa.tables.TableRefusal.OLD_EXCEL;
import static org.osnowa.tables.TableRefusal.OTHER_SPREADSHEET;
import static org.osnowa.tables.TableRefusal.PASSWORD;
import static org.osnowa.tables.TableRefusal.WEB_PAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, by its first bytes and by the census of all of them. */
sealed interface Content {

    record Text(Encoding encoding) implements Content {}

    record Workbook() implements Content {}

    record Other(TableRefusal why) implements Content {}

    List<String> ZIP = List.of("PK\u0003\u0004", "PK\u0005\u0006");
    String OLE = "\u00d0\u00cf\u0011\u00e0";
    String PDF = "%PDF";
    Pattern MARKUP = Pattern.compile("\\s*<(!doctype|!--|html|head|body|table|meta|style|\\?xml).*", Pattern.DOTALL);
    Pattern DATA = Pattern.compile("\\s*(\\{|\\[\\s*[{\\[]).*", Pattern.DOTALL);
    int HEAD = 1 << 16;

    static Content of(Path file) throws IOException {
        var head = head(file);
        if (ZIP.stream().anyMatch(head::startsWith)) {
            return inZip(file);
        }
        if (head.startsWith(OLE)) {
            return new Other(head.contains(latin("EncryptedPackage")) ? PASSWORD : OLD_EXCEL);
        }
        return head.startsWith(PDF) ? new Other(NOT_A_TABLE) : text(file);
    }

    private static Content text(Path file) throws IOException {
        var census = ByteCensus.of(file);
        if (census.empty()) {
            return new Other(EMPTY);
        }
        if (census.binary()) {
            return new Other(NOT_A_TABLE);
        }
        var encoding = Encoding.of(census, file);
        var opening = encoding.opening(file, 1024).toLowerCase(Locale.ROOT);
        if (opening.isBlank()
                && Files.size(file) < HEAD
                && encoding.opening(file, HEAD).isBlank()) {
            return new Other(EMPTY);
        }
        if (MARKUP.matcher(opening).matches()) {
            return new Other(WEB_PAGE);
        }
        return DATA.matcher(opening).matches() ? new Other(NOT_A_TABLE) : new Text(encoding);
    }

    private static Content inZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("xl/workbook.bin") != null || zip.getEntry("content.xml") != null) {
                return new Other(OTHER_SPREADSHEET);
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                return new Other(NOT_A_TABLE);
            }
            return zip.getEntry("[Content_Types].xml") != null ? new Workbook() : new Other(ARCHIVE);
        } catch (ZipException e) {
            return new Other(DAMAGED);
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String latin(String name) {
        return new String(name.getBytes(UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
