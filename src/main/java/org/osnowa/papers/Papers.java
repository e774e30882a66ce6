package org.osnowa.papers;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Documents;
import org.springframework.stereotype.Component;

/** Writes a document as a tagged PDF with embedded fonts (PDF/UA), one at a time: laying out many pages takes memory. See decision 24. */
@Component
public class Papers {

    private static final String SCHEME = "paper";
    private static final Pattern STYLE = Pattern.compile("paper:[a-z-]+\\.css");

    static {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
    }

    private final Documents documents;
    private final ReentrantLock one = new ReentrantLock(true);

    public Papers(Documents documents) {
        this.documents = documents;
    }

    /** @param template as in "reports/paper", below src/main/jte; its style sheet is one of src/main/resources/papers */
    public byte[] pdf(String template, Object page) {
        return written(documents.text(template, page), engine());
    }

    /** The same as a PDF/A-3u, to be kept: an agreement that is signed. */
    public byte[] archived(String template, Object page) {
        var html = documents.text(template, page);
        return written(
                html,
                engine().usePdfAConformance(PdfAConformance.PDFA_3_U)
                        .useColorProfile(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    }

    private byte[] written(String html, PdfRendererBuilder engine) {
        var pdf = new ByteArrayOutputStream();
        one.lock();
        try {
            engine.withHtmlContent(html, null).toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    private static PdfRendererBuilder engine() {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((_, address) -> STYLE.matcher(address).matches() ? address : null)
                .useProtocolsStreamImplementation(address -> new Style(address.substring(SCHEME.length() + 1)), SCHEME)
                .useFont(() -> font("AtkinsonHyperlegibleNext_400Regular"), "Atkinson", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("AtkinsonHyperlegibleNext_700Bold"), "Atkinson", 700, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans"), "DejaVu", 400, FontStyle.NORMAL, true)
                .withProducer("Osnowa");
    }

    private static InputStream font(String name) {
        return resource("/fonts/" + name + ".ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(name), name);
    }

    /** The only thing that the document may fetch. */
    private record Style(String name) implements FSStream {

        @Override
        public @Nullable InputStream getStream() {
            return resource("/papers/" + name);
        }

        @Override
        public @Nullable Reader getReader() {
            return new InputStreamReader(resource("/papers/" + name), StandardCharsets.UTF_8);
        }
    }
}
