package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.ALL_HIDDEN;
import static org.osnowa.tables.TableRefusal.DAMAGED;
import static org.osnowa.tables.TableRefusal.UNPACKS_TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of a workbook that is not hidden and has rows, read as a stream of events. The library's workbook model is never built: an
 * honest file of a million rows would fill the memory.
 */
final class XlsxTable {

    private static final Logger LOG = LoggerFactory.getLogger(XlsxTable.class);
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    static {
        // The library's own guard refuses what packs better than 100:1, as sheets of repeated or formatted empty rows
        // do. Ours counts what really comes out.
        ZipSecureFile.setMinInflateRatio(0.0002);
    }

    private final Path file;
    private final Budget budget;

    XlsxTable(Path file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    Reading.Dialect read() throws IOException {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return firstFullSheet(new XSSFReader(workbook));
        } catch (Refuse | Budget.ListenerFailed e) {
            throw e;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            LOG.info("A workbook could not be read: {}", e.toString());
            throw Refuse.file(bomb(e) ? UNPACKS_TOO_LARGE : DAMAGED);
        }
    }

    private Reading.Dialect.Xlsx firstFullSheet(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new SharedStrings(budget.limits());
        parse(workbook.getSharedStringsData(), strings, budget.limits().dictionaryBytes());
        var list = new SheetList();
        parse(workbook.getWorkbookData(), list, budget.limits().dictionaryBytes());
        var formats = new CellFormats(list.from1904());
        parse(workbook.getStylesData(), formats, budget.limits().dictionaryBytes());
        var sheets = workbook.getSheetIterator();
        var read = "";
        var unread = new ArrayList<String>();
        while (sheets.hasNext()) {
            budget.checkTime(0);
            try (var sheet = sheets.next()) {
                var name = sheets.getSheetName();
                if (list.hidden().contains(name)) {
                    continue;
                }
                if (budget.rows() == 0) {
                    read = name;
                    readSheet(sheet, new SheetRows(strings.all(), formats.all(), budget));
                } else {
                    unread.add(name);
                }
            }
        }
        if (budget.rows() == 0 && !list.hidden().isEmpty()) {
            throw Refuse.file(ALL_HIDDEN);
        }
        return new Reading.Dialect.Xlsx(read, List.copyOf(list.hidden()), List.copyOf(unread));
    }

    private void readSheet(InputStream sheet, SheetRows rows)
            throws IOException, SAXException, ParserConfigurationException {
        try {
            parse(sheet, rows, Long.MAX_VALUE);
        } catch (Budget.Enough _) {
            // The listener has heard all it asked for.
        }
    }

    private void parse(@Nullable InputStream part, ContentHandler handler, long limit)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (var counted = new Counted(part, budget, limit)) {
            var parser = XMLHelper.newXMLReader();
            parser.setFeature(NO_DOCTYPE, true);
            parser.setContentHandler(handler);
            parser.parse(new InputSource(counted));
        }
    }

    private static boolean bomb(Exception e) {
        return String.valueOf(e.getMessage()).contains("Zip bomb");
    }

    /** Counts what comes out of the archive, whatever the archive says of itself. */
    private static final class Counted extends FilterInputStream {

        private final Budget budget;
        private final long limit;
        private long count;

        Counted(InputStream in, Budget budget, long limit) {
            super(in);
            this.budget = budget;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            if (read > 0) {
                budget.unpacked(read);
                count += read;
            }
            if (count > limit) {
                throw new Refuse(UNPACKS_TOO_LARGE, 0, limit >> 20);
            }
            return read;
        }
    }
}
