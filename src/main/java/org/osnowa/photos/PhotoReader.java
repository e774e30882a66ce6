package org.osnowa.photos;

import static org.osnowa.photos.PhotoRefusal.BROKEN;
import static org.osnowa.photos.PhotoRefusal.BUSY;
import static org.osnowa.photos.PhotoRefusal.NOT_A_PHOTO;
import static org.osnowa.photos.PhotoRefusal.TOO_LARGE;
import static org.osnowa.photos.PhotoRefusal.TOO_MANY_PIXELS;
import static org.osnowa.photos.PhotoRefusal.TOO_SLOW;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes a photo out of a file that a stranger sent, or says why not. Only JPEG and PNG, told by their first bytes and never
 * by name or type; HEIC, WebP, GIF and SVG are none. What is kept is a JPEG of our own: upright, at most 1600 pixels wide or high, without
 * EXIF and so without the place where it was taken, and without whatever else was hidden in the file.
 *
 * <p>Bytes, pixels, scans and time are limited, and only one file is read at a time, because a small file can unfold into
 * gigabytes.
 */
@Component
public class PhotoReader {

    public static final int MOST_BYTES = 12 * 1024 * 1024;

    private static final long MOST_PIXELS = 64_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int SHOWN_SIDE = 1600;
    private static final int MOST_SCANS = 40;
    private static final float QUALITY = 0.82f;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    /** So long somebody waits for their turn, before they are asked to come again. */
    private static final Duration TURN = Duration.ofSeconds(6);

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration wait;

    public PhotoReader() {
        this(TURN);
    }

    PhotoReader(Duration wait) {
        this.wait = wait;
    }

    /** What is too large is not even brought into memory, and what waits for its turn is not there yet. */
    public Outcome<Photo> read(MultipartFile file) {
        return file.getSize() > MOST_BYTES ? new Refused<>(TOO_LARGE) : inTurn(() -> look(bytes(file)));
    }

    Outcome<Photo> read(byte[] file) {
        return file.length > MOST_BYTES ? new Refused<>(TOO_LARGE) : inTurn(() -> look(file));
    }

    private Outcome<Photo> inTurn(Supplier<Outcome<Photo>> reading) {
        if (!turned()) {
            return new Refused<>(BUSY);
        }
        try {
            return reading.get();
        } finally {
            turn.release();
        }
    }

    private boolean turned() {
        try {
            return turn.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Photo> look(byte[] file) {
        if (begins(file, PNG)) {
            return unfold(file, "png", new Orientation(1));
        }
        if (!begins(file, JPEG)) {
            return new Refused<>(NOT_A_PHOTO);
        }
        return complete(file) && scans(file) <= MOST_SCANS
                ? unfold(file, "jpeg", Orientation.of(file))
                : new Refused<>(BROKEN);
    }

    private static Outcome<Photo> unfold(byte[] file, String format, Orientation held) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return read(reader, held);
        } catch (IOException | RuntimeException broken) {
            return new Refused<>(BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static Outcome<Photo> read(ImageReader reader, Orientation held) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            return new Refused<>(TOO_MANY_PIXELS);
        }
        var watch = new Watch(System.nanoTime() + PATIENCE.toNanos());
        reader.addIIOReadProgressListener(watch);
        var param = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (2 * SHOWN_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, param);
        return watch.expired ? new Refused<>(TOO_SLOW) : new Done<>(written(upright(image, held)));
    }

    private static BufferedImage upright(BufferedImage image, Orientation held) {
        var scale = Math.min(1, (double) SHOWN_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var upright = new BufferedImage(
                held.onItsSide() ? height : width, held.onItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setBackground(Color.WHITE);
        canvas.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.transform(held.upright(width, height));
        canvas.drawImage(
                image,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()),
                null);
        canvas.dispose();
        return upright;
    }

    private static Photo written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Photo(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    /** The decoder would fill up what is missing with grey. */
    private static boolean complete(byte[] jpeg) {
        return last(jpeg, END_OF_IMAGE) > last(jpeg, START_OF_SCAN);
    }

    private static int last(byte[] jpeg, int marker) {
        for (var at = jpeg.length - 2; at >= 0; at--) {
            if (marks(jpeg, at, marker)) {
                return at;
            }
        }
        return -1;
    }

    /** Each scan of a progressive JPEG is a pass over the whole picture; cameras make about ten. */
    private static int scans(byte[] jpeg) {
        var scans = 0;
        for (var at = 0; at < jpeg.length - 1; at++) {
            scans += marks(jpeg, at, START_OF_SCAN) ? 1 : 0;
        }
        return scans;
    }

    private static boolean marks(byte[] jpeg, int at, int marker) {
        return jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) marker;
    }

    /** Stops a reader that takes too long. */
    private static final class Watch implements IIOReadProgressListener {

        private final long deadline;
        private boolean expired;

        Watch(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (System.nanoTime() > deadline) {
                expired = true;
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
