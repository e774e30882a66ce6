package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.papers.Papers;
import org.osnowa.platform.Documents;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The document as files: PDF for archives and for readers of screens, DOCX for word processors. */
class AgreementFilesTest {

    private static final PaperPage PAGE = PaperSamples.page();

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void the_pdf_is_what_it_says_it_is(PDFAFlavour flavour) throws Exception {
        var pdf = new Papers(new Documents()).archived("agreements/paper", PAGE);

        assertThat(PaperSamples.faults(pdf, flavour)).isEmpty();
    }

    @Test
    void a_pdf_that_is_neither_is_caught() throws Exception {
        var stripped = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(new Papers(new Documents()).archived("agreements/paper", PAGE))) {
            pdf.getDocumentCatalog().setMetadata(null);
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.save(stripped);
        }

        assertThat(PaperSamples.faults(stripped.toByteArray(), PDFAFlavour.PDFA_3_U))
                .isNotEmpty();
        assertThat(PaperSamples.faults(stripped.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void the_pdf_has_every_clause_and_no_place_left_to_fill_in() throws IOException {
        try (var pdf = Loader.loadPDF(new Papers(new Documents()).archived("agreements/paper", PAGE))) {
            complete(plain(new PDFTextStripper().getText(pdf)));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Żółta łódź");
        }
    }

    @Test
    void the_docx_has_real_headings_real_numbers_and_its_language() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(new AgreementDocx().docx(PAGE)))) {
            var headings = document.getParagraphs().stream()
                    .filter(each -> "Heading1".equals(each.getStyle()) && each.getNumID() != null)
                    .toList();

            assertThat(headings).hasSize(33);
            assertThat(headings)
                    .allSatisfy(each -> assertThat(each.getNumLevelText()).isEqualTo("§ %1."));
            assertThat(headings).allSatisfy(each -> assertThat(each.getText()).doesNotStartWith("§"));
            assertThat(document.getParagraphs().stream()
                            .filter(each -> "decimal".equals(each.getNumFmt()) && "%1.".equals(each.getNumLevelText()))
                            .count())
                    .as("points of clauses")
                    .isEqualTo(PAGE.sections().stream()
                            .flatMap(each -> each.lines().stream())
                            .filter(each -> each.level() == 1)
                            .count())
                    .isGreaterThan(25);
            assertThat(document.getStyle().xmlText()).contains("pl-PL");
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .xmlText())
                    .contains("PAGE", "NUMPAGES");
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void the_docx_counts_as_the_signed_text_does_also_where_a_list_begins_anew() throws Exception {
        var text =
                "Najpierw: 1. a) pytamy; b) słuchamy; 2. Robimy.\n1) Gmina;\n1) Most;\n1. Potem liczymy. 2. Oceniamy. 3. Kończymy.";
        var whole = PaperSamples.everything();
        var page = PaperSamples.of(new Paper(
                whole.title(),
                whole.partnership(),
                List.of(new Paper.Section("C04", 1, "Cele", text)),
                List.of(),
                List.of()));

        try (var document = new XWPFDocument(new ByteArrayInputStream(new AgreementDocx().docx(page)))) {
            var counted = new HashMap<BigInteger, Integer>();
            var marks = document.getParagraphs().stream()
                    .filter(each -> each.getStyle() == null && each.getNumID() != null)
                    .map(each -> mark(each, counted.merge(each.getNumID(), 1, Integer::sum)))
                    .toList();

            assertThat(marks)
                    .isEqualTo(page.sections().getFirst().lines().stream()
                            .filter(each -> each.level() > 0)
                            .map(PaperPage.Line::mark)
                            .toList())
                    .containsExactly("1.", "a)", "b)", "2.", "1)", "1)", "1.", "2.", "3.");
        }
    }

    private static String mark(XWPFParagraph paragraph, int count) {
        var number = paragraph.getNumFmt().equals("decimal")
                ? String.valueOf(count)
                : String.valueOf((char) ('a' + count - 1));
        return paragraph.getNumLevelText().replace("%1", number);
    }

    @Test
    void a_word_processor_opens_the_docx_with_every_clause(@TempDir Path folder) throws Exception {
        var office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst();
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice is not installed here");
        Assumptions.assumeTrue(
                Files.exists(Path.of(office.get()).toRealPath().resolveSibling("libswlo.so")),
                "LibreOffice is installed here without Writer");
        var docx = Files.write(folder.resolve("porozumienie.docx"), new AgreementDocx().docx(PAGE));

        var converting = new ProcessBuilder(
                        office.get(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(converting.waitFor(3, TimeUnit.MINUTES)).isTrue();

        try (var pdf = Loader.loadPDF(folder.resolve("porozumienie.pdf").toFile())) {
            complete(plain(new PDFTextStripper().getText(pdf)));
        }
    }

    /** However lines were broken, and whatever spaces hold words together. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static void complete(String text) {
        for (var section : PAGE.sections()) {
            assertThat(text).contains(plain("§ " + section.number() + "."), plain(section.title()));
            for (var line : section.lines()) {
                assertThat(text).as(section.heading()).contains(plain(line.text()));
            }
        }
        assertThat(text)
                .contains("Załącznik nr 1. cele", "Сусіди допомагають.", "Podpisy", "Gmina Zdrojewice")
                .doesNotContain("{{", "}}");
        assertThat(PAGE.sections()).hasSize(33);
    }
}
