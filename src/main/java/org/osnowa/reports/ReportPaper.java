package org.osnowa.reports;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Documents;
import org.springframework.stereotype.Component;

/** Writes a report as a tagged PDF with embedded fonts (PDF/UA), one at a time: laying out many pages takes memory. */
@Component
class ReportPaper {

    /** As many deliveries as somebody leafs through; each takes 100 kB while the pages are laid out. */
    static final int MOST_DAYS = 500;

    private static final String STYLE = "paper:report.css";

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private final Documents documents;
    private final ReentrantLock one = new ReentrantLock(true);

    ReportPaper(Documents documents) {
        this.documents = documents;
    }

    /** @param whole without its deliveries where there are more than {@link #MOST_DAYS} */
    byte[] pdf(Reports.Whole whole) {
        var html = documents.text("reports/paper", PaperPage.of(whole));
        one.lock();
        try {
            return pdf(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    private static byte[] pdf(String html) throws IOException {
        var pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((_, address) -> address.equals(STYLE) ? address : null)
                .useProtocolsStreamImplementation(_ -> new Style(), "paper")
                .useFont(() -> font("AtkinsonHyperlegibleNext_400Regular"), "Atkinson", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("AtkinsonHyperlegibleNext_700Bold"), "Atkinson", 700, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans"), "DejaVu", 400, FontStyle.NORMAL, true)
                .withProducer("Osnowa")
                .withHtmlContent(html, null)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return resource("/fonts/" + name + ".ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReportPaper.class.getResourceAsStream(name), name);
    }

    /** The only thing that the document may fetch. */
    private static final class Style implements FSStream {

        @Override
        public @Nullable InputStream getStream() {
            return resource("/papers/report.css");
        }

        @Override
        public @Nullable Reader getReader() {
            return new InputStreamReader(resource("/papers/report.css"), StandardCharsets.UTF_8);
        }
    }
}
