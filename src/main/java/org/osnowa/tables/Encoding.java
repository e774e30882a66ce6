package org.osnowa.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;

import com.ibm.icu.text.CharsetDetector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Which letters the bytes of a text stand for, and how many bytes come before the first of them. */
record Encoding(Charset charset, int skip) {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–";
    private static final int SAMPLE = 1 << 16;

    // The first wins where texts do not tell: Windows is what most offices write.
    private static final List<Charset> POLISH_ONES =
            List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"), Charset.forName("IBM852"));

    static Encoding of(ByteCensus census, Path file) throws IOException {
        var mark = head(file, 3);
        if (startsWith(mark, 0xef, 0xbb, 0xbf)) {
            return new Encoding(UTF_8, 3);
        }
        if (startsWith(mark, 0xff, 0xfe)) {
            return new Encoding(UTF_16LE, 2);
        }
        if (startsWith(mark, 0xfe, 0xff)) {
            return new Encoding(UTF_16BE, 2);
        }
        if (census.twoBytes()) {
            return new Encoding(census.upperByteFirst() ? UTF_16BE : UTF_16LE, 0);
        }
        return new Encoding(census.utf8() ? UTF_8 : oneByte(census, file), 0);
    }

    Reader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new BufferedReader(new InputStreamReader(in, charset), SAMPLE);
    }

    String opening(Path file, int characters) throws IOException {
        try (var reader = reader(file)) {
            var text = new char[characters];
            var length = 0;
            for (var read = 0; read >= 0 && length < characters; length += Math.max(read, 0)) {
                read = reader.read(text, length, characters - length);
            }
            return new String(text, 0, length);
        }
    }

    private static Charset oneByte(ByteCensus census, Path file) throws IOException {
        var likeliest = POLISH_ONES.stream()
                .sorted(comparingLong((Charset each) -> polishLetters(each, census))
                        .reversed())
                .findFirst()
                .orElseThrow();
        var foreign = upperHalf().mapToLong(census::of).sum() > 2 * polishLetters(likeliest, census);
        return foreign ? guessed(file, likeliest) : likeliest;
    }

    private static Charset guessed(Path file, Charset otherwise) throws IOException {
        var guess = new CharsetDetector().setText(head(file, SAMPLE)).detect();
        return guess != null && guess.getConfidence() >= 50 && Charset.isSupported(guess.getName())
                ? Charset.forName(guess.getName())
                : otherwise;
    }

    private static long polishLetters(Charset charset, ByteCensus census) {
        return upperHalf()
                .filter(each -> POLISH.contains(new String(new byte[] {(byte) each}, charset)))
                .mapToLong(census::of)
                .sum();
    }

    private static IntStream upperHalf() {
        return IntStream.range(0x80, 0x100);
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length && IntStream.range(0, mark.length).allMatch(i -> (head[i] & 0xff) == mark[i]);
    }
}
