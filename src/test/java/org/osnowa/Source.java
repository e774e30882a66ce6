package org.osnowa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the project, as the guards read it. */
record Source(Path path, String text) {

    /** Strings, text blocks, comments and characters: whatever begins first is read to its end. */
    private static final Pattern PIECE = Pattern.compile(
            "\"\"\"(?<block>.*?)(?<!\\\\)\"\"\"|\"(?<string>(?:[^\"\\\\\n]|\\\\.)*)\"|//[^\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)+'",
            Pattern.DOTALL);

    static List<Source> under(String root, String suffix) {
        try (var all = Files.walk(Path.of(root))) {
            return all.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .map(path -> new Source(path, read(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source planted(String path, String text) {
        return new Source(Path.of(path), text);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** The folder that the file stands in. */
    String folder() {
        return path.getName(path.getNameCount() - 2).toString();
    }

    /** The folder right below this one. */
    String below(String folder) {
        var names = new ArrayList<String>();
        path.forEach(name -> names.add(name.toString()));
        return names.get(names.indexOf(folder) + 1);
    }

    /** The texts in a Java file. What "+" puts together is one text. */
    List<String> strings() {
        var strings = new ArrayList<String>();
        var pieces = PIECE.matcher(text);
        var end = -1;
        while (pieces.find()) {
            var words = pieces.group("block") == null ? pieces.group("string") : pieces.group("block");
            if (words == null) {
                continue;
            }
            var between = end < 0 ? ";" : text.substring(end, pieces.start()).strip();
            if (between.startsWith("+") && between.endsWith("+") && !between.contains(";")) {
                strings.add(strings.removeLast() + " " + words);
            } else {
                strings.add(words);
            }
            end = pieces.end();
        }
        return strings;
    }

    String withoutComments() {
        if (!name().endsWith(".java")) {
            return text;
        }
        return PIECE.matcher(text)
                .replaceAll(piece -> piece.group().startsWith("/") ? "" : Matcher.quoteReplacement(piece.group()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
