package org.osnowa.agreements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;

/**
 * Writes a document for word processors: real headings, real numbering, header and footer with page numbers, in Polish. The
 * library embeds no fonts, so it asks for one that is on every machine or has a twin of the same widths there.
 */
@Component
class AgreementDocx {

    private static final String FONT = "Arial";
    private static final String POLISH = "pl-PL";
    private static final int POINTS = 360;

    byte[] docx(PaperPage page) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            new Writing(document, page).all();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Writing {

        private final XWPFDocument document;
        private final PaperPage page;
        private final XWPFNumbering numbering;
        private final AtomicInteger abstracts = new AtomicInteger();
        private final BigInteger clauses;

        Writing(XWPFDocument document, PaperPage page) {
            this.document = document;
            this.page = page;
            styles();
            this.numbering = document.createNumbering();
            this.clauses = counted(STNumberFormat.DECIMAL, "§ %1.", 0);
        }

        void all() {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(page.title());
            properties.setCreator(page.partnership());
            properties.getUnderlyingProperties().setLanguageProperty(POLISH);
            frame();
            styled("Title", page.title());
            styled("Subtitle", page.of());
            if (page.draft() != null) {
                var note = document.createParagraph();
                note.createRun().setText(page.draft());
                note.getRuns().getFirst().setBold(true);
            }
            page.sections().forEach(this::section);
            signatures();
            page.annexes().forEach(this::annex);
        }

        /** Language, font and the styles that word processors build their outline of. */
        private void styles() {
            var styles = document.createStyles();
            var fonts = CTFonts.Factory.newInstance();
            fonts.setAscii(FONT);
            fonts.setHAnsi(FONT);
            fonts.setCs(FONT);
            fonts.setEastAsia(FONT);
            styles.setDefaultFonts(fonts);
            styles.setSpellingLanguage(POLISH);
            style("Normal", "Normal", -1, 21, false, 0);
            style("Title", "Title", -1, 36, true, 60);
            style("Subtitle", "Subtitle", -1, 24, false, 240);
            style("Heading1", "heading 1", 0, 24, true, 80);
        }

        private void style(String id, String name, int outline, int halfPoints, boolean bold, int after) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal(name);
            if (id.equals("Normal")) {
                style.setDefault(true);
            } else {
                style.addNewBasedOn().setVal("Normal");
                style.addNewNext().setVal("Normal");
                style.addNewQFormat();
            }
            var paragraph = style.addNewPPr();
            var spacing = paragraph.addNewSpacing();
            spacing.setAfter(BigInteger.valueOf(after == 0 ? 100 : after));
            spacing.setBefore(BigInteger.valueOf(outline < 0 ? 0 : 240));
            if (outline >= 0) {
                paragraph.addNewKeepNext();
                paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            }
            var run = style.addNewRPr();
            if (bold) {
                run.addNewB();
            }
            run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
            document.getStyles().addStyle(new XWPFStyle(style));
        }

        private void frame() {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(page.title());
            var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setAlignment(ParagraphAlignment.RIGHT);
            foot.getCTP().addNewFldSimple().setInstr("PAGE");
            foot.createRun().setText(" / ");
            foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
            var section = document.getDocument().getBody().isSetSectPr()
                    ? document.getDocument().getBody().getSectPr()
                    : document.getDocument().getBody().addNewSectPr();
            var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(16838));
        }

        private XWPFParagraph styled(String style, String words) {
            var paragraph = document.createParagraph();
            paragraph.setStyle(style);
            paragraph.createRun().setText(words);
            return paragraph;
        }

        private void section(PaperPage.Section section) {
            var heading = styled("Heading1", section.title());
            if (section.number() > 0) {
                number(heading, clauses);
            }
            BigInteger points = null;
            BigInteger within = null;
            for (var line : section.lines()) {
                var paragraph = document.createParagraph();
                paragraph.createRun().setText(line.text());
                if (line.level() == 1) {
                    points = points == null || line.mark().equals("1.")
                            ? counted(STNumberFormat.DECIMAL, "%1.", 1)
                            : points;
                    within = null;
                    number(paragraph, points);
                } else if (line.level() == 2) {
                    within = within == null || first(line.mark()) ? within(line.mark()) : within;
                    number(paragraph, within);
                } else {
                    within = null;
                }
            }
        }

        private static void number(XWPFParagraph paragraph, BigInteger list) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.ZERO);
        }

        private static boolean first(String mark) {
            return mark.equals("1)") || mark.equals("a)");
        }

        private BigInteger within(String mark) {
            return Character.isDigit(mark.charAt(0))
                    ? counted(STNumberFormat.DECIMAL, "%1)", 2)
                    : counted(STNumberFormat.LOWER_LETTER, "%1)", 2);
        }

        /** A list that counts from one, which word processors renumber when something is added. */
        private BigInteger counted(STNumberFormat.Enum format, String text, int indent) {
            var counted = CTAbstractNum.Factory.newInstance();
            counted.setAbstractNumId(BigInteger.valueOf(abstracts.incrementAndGet()));
            CTLvl level = counted.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(text);
            var place = level.addNewPPr().addNewInd();
            place.setLeft(BigInteger.valueOf((long) POINTS * Math.max(indent, 0)));
            place.setHanging(BigInteger.valueOf(indent == 0 ? 0 : POINTS));
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(counted)));
        }

        private void signatures() {
            styled("Heading1", page.signaturesHeading());
            for (var party : page.parties()) {
                var name = document.createParagraph();
                name.setSpacingBefore(120);
                name.setKeepNext(true);
                name.createRun().setText(party.name());
                name.getRuns().getFirst().setBold(true);
                for (var line : party.lines()) {
                    var paragraph = document.createParagraph();
                    paragraph.setSpacingAfter(40);
                    paragraph.setKeepNext(party.blank());
                    paragraph.createRun().setText(line);
                }
                if (party.blank()) {
                    var place = document.createParagraph();
                    place.setSpacingBefore(480);
                    place.setSpacingAfter(360);
                    place.createRun().setText("……………………………………  (" + page.signHere() + ")");
                }
            }
            if (page.digest() != null) {
                document.createParagraph().createRun().setText(page.digest());
            }
        }

        private void annex(PaperPage.Annex annex) {
            styled("Heading1", annex.heading()).setPageBreak(true);
            if (annex.rows().isEmpty()) {
                document.createParagraph().createRun().setText("–");
                return;
            }
            var table = document.createTable(
                    annex.rows().size() + 1, annex.columns().size());
            table.setWidth("100%");
            row(table, 0, annex.columns(), true);
            table.getRow(0).setRepeatHeader(true);
            for (var number = 0; number < annex.rows().size(); number++) {
                row(table, number + 1, annex.rows().get(number), false);
            }
        }

        private static void row(XWPFTable table, int number, List<String> cells, boolean bold) {
            for (var at = 0; at < cells.size(); at++) {
                var cell = table.getRow(number).getCell(at);
                var run = cell.getParagraphs().getFirst().createRun();
                run.setText(cells.get(at));
                run.setBold(bold);
            }
        }
    }
}
