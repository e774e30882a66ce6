package org.osnowa.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.photos.PhotoRefusal.BROKEN;
import static org.osnowa.photos.PhotoRefusal.BUSY;
import static org.osnowa.photos.PhotoRefusal.NOT_A_PHOTO;
import static org.osnowa.photos.PhotoRefusal.TOO_LARGE;
import static org.osnowa.photos.PhotoRefusal.TOO_MANY_PIXELS;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.mock.web.MockMultipartFile;

class PhotoReaderTest {

    private static final String WHERE_IT_WAS = "GPS 52.1234 21.4321";

    private final PhotoReader reader = new PhotoReader();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_large_picture_becomes_a_small_jpeg(String format) throws IOException {
        var photo = done(written(picture(3200, 1000), format));

        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(500);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.jpeg())).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        assertThat(done(written(picture(40, 30), "png")).width()).isEqualTo(40);
    }

    @Test
    void what_can_be_seen_through_becomes_white() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        var photo = done(written(clear, "png"));

        assertThat(shown(photo).getRGB(10, 10) & 0xff).isGreaterThan(250);
    }

    /** The left half of the picture is red; where it goes shows how it was turned. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void a_picture_is_turned_upright_before_its_notes_are_forgotten(int orientation, String side) throws IOException {
        var photo = done(with(exif(orientation), written(picture(80, 40), "jpeg")));
        var image = shown(photo);
        var x = side.equals("LEFT") ? 2 : side.equals("RIGHT") ? image.getWidth() - 3 : image.getWidth() / 2;
        var y = side.equals("TOP") ? 2 : side.equals("BOTTOM") ? image.getHeight() - 3 : image.getHeight() / 2;

        assertThat(photo.width()).isEqualTo(orientation < 5 ? 80 : 40);
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(text(photo.jpeg())).doesNotContain(WHERE_IT_WAS, "Exif");
    }

    @Test
    void what_hides_behind_a_picture_is_not_kept() throws IOException {
        var hidden = "<script>alert(1)</script>PK\u0003\u0004";
        var file = joined(written(picture(50, 50), "jpeg"), hidden.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(text(done(file).jpeg())).doesNotContain("<script>", "PK\u0003\u0004");
    }

    @ParameterizedTest
    @MethodSource("noPhotos")
    void what_is_no_photo_is_told_so(String file) {
        assertThat(reader.read(file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Refused<>(NOT_A_PHOTO));
    }

    static Stream<String> noPhotos() {
        return Stream.of(
                "",
                "Dzień dobry",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "RIFF\u0010\u0000\u0000\u0000WEBPVP8 ",
                "\u0000\u0000\u0000\u0018ftypheic",
                "%PDF-1.7",
                "MZ\u0090");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void half_a_picture_is_refused(String format) throws IOException {
        var file = written(picture(300, 300), format);

        assertThat(reader.read(Arrays.copyOf(file, file.length / 2))).isEqualTo(new Refused<>(BROKEN));
    }

    @Test
    void a_beginning_alone_is_no_picture() {
        assertThat(reader.read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9}))
                .isEqualTo(new Refused<>(BROKEN));
        assertThat(reader.read(joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, new byte[40])))
                .isEqualTo(new Refused<>(BROKEN));
    }

    @ParameterizedTest
    @CsvSource({"60000,60000", "2147483647,1", "1,30000", "9000,9000"})
    void a_small_file_that_claims_to_be_huge_is_refused_before_it_unfolds(int width, int height) {
        assertThat(reader.read(png(width, height))).isEqualTo(new Refused<>(TOO_MANY_PIXELS));
    }

    @Test
    void a_file_of_more_than_twelve_megabytes_is_not_even_looked_at() {
        assertThat(reader.read(new byte[PhotoReader.MOST_BYTES + 1])).isEqualTo(new Refused<>(TOO_LARGE));
    }

    @Test
    void what_is_too_large_is_not_even_brought_into_memory() {
        var upload =
                new Upload(() -> {
                    throw new AssertionError("It was read");
                }) {
                    @Override
                    public long getSize() {
                        return PhotoReader.MOST_BYTES + 1L;
                    }
                };

        assertThat(reader.read(upload)).isEqualTo(new Refused<>(TOO_LARGE));
    }

    /** Whoever sends the second photo does so while the first is being read. */
    @Test
    void who_would_wait_too_long_for_their_turn_is_asked_to_come_again() throws IOException {
        var hasty = new PhotoReader(Duration.ofMillis(1));
        var photo = written(picture(40, 30), "jpeg");
        var second = new AtomicReference<Outcome<Photo>>();
        var first = hasty.read(new Upload(() -> {
            second.set(hasty.read(photo));
            return photo;
        }));

        assertThat(first).isInstanceOf(Done.class);
        assertThat(second.get()).isEqualTo(new Refused<>(BUSY));
        assertThat(hasty.read(photo)).as("afterwards it is free again").isInstanceOf(Done.class);
    }

    /** A file of a form that says when it is read. */
    private static class Upload extends MockMultipartFile {

        private final Supplier<byte[]> content;

        Upload(Supplier<byte[]> content) {
            super("photo", new byte[0]);
            this.content = content;
        }

        @Override
        public byte[] getBytes() {
            return content.get();
        }
    }

    @Test
    void a_picture_with_a_hundred_passes_is_refused() throws IOException {
        var file = written(picture(50, 50), "jpeg");
        var pass = new byte[] {(byte) 0xff, (byte) 0xda};
        var passes = new byte[200];
        for (var at = 0; at < passes.length; at += 2) {
            System.arraycopy(pass, 0, passes, at, 2);
        }

        assertThat(reader.read(joined(
                        Arrays.copyOf(file, file.length - 2), joined(passes, new byte[] {(byte) 0xff, (byte) 0xd9}))))
                .isEqualTo(new Refused<>(BROKEN));
    }

    @Test
    void notes_that_lie_about_their_length_hurt_nobody() throws IOException {
        var notes = exif(6);
        notes[2] = 0x7f;
        var file = with(notes, written(picture(30, 30), "jpeg"));

        assertThat(Orientation.of(file).value()).isEqualTo(1);
        assertThat(reader.read(file)).isNotNull();
    }

    private Photo done(byte[] file) {
        return ((Done<Photo>) reader.read(file)).value();
    }

    private static BufferedImage shown(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    private static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] notes, byte[] jpeg) {
        return joined(joined(Arrays.copyOf(jpeg, 2), notes), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] exif(int orientation) {
        var place = WHERE_IT_WAS.getBytes(StandardCharsets.US_ASCII);
        var notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        notes.putShort((short) 0xffe1).putShort((short) (notes.capacity() - 2));
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        return notes.array();
    }

    /** A header that promises what the file does not hold. */
    private static byte[] png(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 60);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.putInt(13).put(head.array()).putInt((int) sum.getValue());
        return file.array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
