package org.osnowa.photos;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held, as EXIF counts: 1 upright, 3 upside down, 6 and 8 on a side, the even and odd others mirrored. */
record Orientation(int value) {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Whatever cannot be read is upright. */
    static Orientation of(byte[] jpeg) {
        try {
            var value = read(ByteBuffer.wrap(jpeg));
            return new Orientation(value >= UPRIGHT && value <= 8 ? value : UPRIGHT);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return new Orientation(UPRIGHT);
        }
    }

    private static int read(ByteBuffer file) {
        file.position(2);
        while (Byte.toUnsignedInt(file.get()) == 0xff) {
            var marker = Byte.toUnsignedInt(file.get());
            if (marker == START_OF_SCAN) {
                break;
            }
            var length = Short.toUnsignedInt(file.getShort()) - 2;
            var segment = file.slice(file.position(), length);
            if (marker == APP1 && begins(segment)) {
                return inDirectory(segment.slice(EXIF.length, length - EXIF.length));
            }
            file.position(file.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean begins(ByteBuffer segment) {
        return segment.remaining() > EXIF.length
                && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * 12;
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                return Short.toUnsignedInt(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    boolean onItsSide() {
        return value >= 5;
    }

    /** What turns a picture of this width and height upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
