package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.osnowa.photos.PhotoReader;
import org.osnowa.photos.PhotoRefusal;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.mock.web.MockMultipartFile;

/** How large a file is is known before it is read. */
class DeliveryFileReaderTest {

    private final DeliveryFileReader reader = new DeliveryFileReader(new PhotoReader());

    @Test
    void what_is_too_large_is_not_even_brought_into_memory() {
        assertThat(reader.read(new Large("%PDF-1.7", DeliveryFileReader.MOST_PDF_BYTES + 1L)))
                .isEqualTo(new Refused<>(FileRefusal.PDF_TOO_LARGE));
        assertThat(reader.read(new Large("\u00ff\u00d8\u00ff", PhotoReader.MOST_BYTES + 1L)))
                .isEqualTo(new Refused<>(PhotoRefusal.TOO_LARGE));
    }

    /** Begins like this, is so long, and has never to be read. */
    private static final class Large extends MockMultipartFile {

        private final byte[] beginning;
        private final long size;

        Large(String beginning, long size) {
            super("file", new byte[0]);
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
            this.size = size;
        }

        @Override
        public long getSize() {
            return size;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(beginning);
        }

        @Override
        public byte[] getBytes() {
            throw new AssertionError("It was read");
        }
    }
}
