package org.osnowa.commitments;

import static org.osnowa.commitments.FileRefusal.NEITHER;
import static org.osnowa.commitments.FileRefusal.PDF_BROKEN;
import static org.osnowa.commitments.FileRefusal.PDF_TOO_LARGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.osnowa.commitments.DeliveryFile.Content;
import org.osnowa.commitments.DeliveryFile.Kind;
import org.osnowa.photos.Photo;
import org.osnowa.photos.PhotoReader;
import org.osnowa.photos.PhotoRefusal;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a photo or a PDF, told by what it begins with and never by name or type. A photo is written anew, without the place
 * where it was taken. A PDF is kept as it is and never opened here: browsers are told to save it, not to show it.
 */
@Component
class DeliveryFileReader {

    static final int MOST_PDF_BYTES = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    /** So far from its end readers look for the mark. */
    private static final int TAIL = 1024;

    private final PhotoReader photos;

    DeliveryFileReader(PhotoReader photos) {
        this.photos = photos;
    }

    /** What is too large is not even brought into memory. */
    Outcome<Content> read(MultipartFile file) {
        if (isPdf(file)) {
            return file.getSize() > MOST_PDF_BYTES ? new Refused<>(PDF_TOO_LARGE) : pdf(bytes(file));
        }
        return switch (photos.read(file)) {
            case Done<Photo>(var photo) ->
                new Done<>(new Content(Kind.PHOTO, photo.jpeg(), photo.width(), photo.height()));
            case Refused<Photo>(var why) -> new Refused<>(why == PhotoRefusal.NOT_A_PHOTO ? NEITHER : why);
        };
    }

    private static Outcome<Content> pdf(byte[] file) {
        var tail = Arrays.copyOfRange(file, Math.max(0, file.length - TAIL), file.length);
        return new String(tail, StandardCharsets.ISO_8859_1).contains(END)
                ? new Done<>(new Content(Kind.PDF, file, 0, 0))
                : new Refused<>(PDF_BROKEN);
    }

    private static boolean isPdf(MultipartFile file) {
        try (var stream = file.getInputStream()) {
            return Arrays.equals(stream.readNBytes(PDF.length), PDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
