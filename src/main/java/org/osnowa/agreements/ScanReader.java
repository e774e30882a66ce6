package org.osnowa.agreements;

import static org.osnowa.agreements.AgreementRefusal.NEITHER_PHOTO_NOR_PDF;
import static org.osnowa.agreements.AgreementRefusal.PDF_BROKEN;
import static org.osnowa.agreements.AgreementRefusal.PDF_TOO_LARGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.osnowa.accounts.PersonId;
import org.osnowa.photos.Photo;
import org.osnowa.photos.PhotoReader;
import org.osnowa.photos.PhotoRefusal;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a signed paper, told by what it begins with and never by name or type. A photo is written anew; a PDF is kept as it is,
 * never opened here, and sent to be saved only.
 */
@Component
class ScanReader {

    static final int MOST_PDF_BYTES = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    /** So far from its end readers look for the mark. */
    private static final int TAIL = 1024;

    private static final Limit SCANS = new Limit("agreements.scans", 60, Duration.ofHours(1));

    private final PhotoReader photos;
    private final RateLimits limits;

    ScanReader(PhotoReader photos, RateLimits limits) {
        this.photos = photos;
        this.limits = limits;
    }

    /**
     * What is too large is not even brought into memory.
     *
     * @throws org.osnowa.platform.TooMany when somebody sends more of them than anybody has to sign
     */
    Outcome<Scan> read(MultipartFile file, PersonId sender) {
        limits.take(SCANS, sender.toString());
        if (isPdf(file)) {
            return file.getSize() > MOST_PDF_BYTES ? new Refused<>(PDF_TOO_LARGE) : pdf(bytes(file));
        }
        return switch (photos.read(file)) {
            case Done<Photo>(var photo) -> new Done<>(new Scan(Scan.Kind.PHOTO, photo.jpeg()));
            case Refused<Photo>(var why) ->
                new Refused<>(why == PhotoRefusal.NOT_A_PHOTO ? NEITHER_PHOTO_NOR_PDF : why);
        };
    }

    private static Outcome<Scan> pdf(byte[] file) {
        var tail = Arrays.copyOfRange(file, Math.max(0, file.length - TAIL), file.length);
        return new String(tail, StandardCharsets.ISO_8859_1).contains(END)
                ? new Done<>(new Scan(Scan.Kind.PDF, file))
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
