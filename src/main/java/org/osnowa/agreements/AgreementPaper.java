package org.osnowa.agreements;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
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

/** Writes a document as a tagged PDF/A with embedded fonts, that is PDF/UA as well; one at a time, for it takes memory. */
@Component
class AgreementPaper {

    private static final String STYLE = "paper:agreement.css";

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private final Documents documents;
    private final ReentrantLock one = new ReentrantLock(true);

    AgreementPaper(Documents documents) {
        this.documents = documents;
    }

    byte[] pdf(PaperPage page) {
        var html = documents.text("agreements/paper", page);
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
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
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
        return Objects.requireNonNull(AgreementPaper.class.getResourceAsStream(name), name);
    }

    /** The only thing that the document may fetch. */
    private static final class Style implements FSStream {

        @Override
        public @Nullable InputStream getStream() {
            return resource("/papers/agreement.css");
        }

        @Override
        public @Nullable Reader getReader() {
            return new InputStreamReader(resource("/papers/agreement.css"), StandardCharsets.UTF_8);
        }
    }
}
