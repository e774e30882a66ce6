package org.osnowa.commands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.osnowa.database.CannotStart;

/** What was asked for on the command line. The launcher explains the words; here they are read. */
sealed interface Command {

    record Run() implements Command {}

    record Demo(Optional<Integer> port, Optional<Path> data) implements Command {}

    record Import(String what, Path file) implements Command {}

    record Doctor() implements Command {}

    static Command in(String... words) {
        if (words.length == 0) {
            return new Run();
        }
        var rest = Arrays.asList(words).subList(1, words.length);
        return switch (words[0]) {
            case "run" -> nothingAfter("run", rest, new Run());
            case "demo" -> demo(rest.iterator());
            case "import" -> imported(rest);
            case "doctor" -> nothingAfter("doctor", rest, new Doctor());
            default -> throw misunderstood("There is no command \"%s\"".formatted(words[0]), "");
        };
    }

    private static Command nothingAfter(String name, List<String> rest, Command command) {
        if (!rest.isEmpty()) {
            throw misunderstood("%s takes no \"%s\"".formatted(name, rest.getFirst()), name);
        }
        return command;
    }

    private static Demo demo(Iterator<String> words) {
        var demo = new Demo(Optional.empty(), Optional.empty());
        while (words.hasNext()) {
            var word = words.next();
            demo = switch (word) {
                case "--port" -> new Demo(Optional.of(port(after(word, words))), demo.data());
                case "--data" -> new Demo(demo.port(), Optional.of(path(after(word, words))));
                default -> throw misunderstood("demo takes no \"%s\"".formatted(word), "demo");
            };
        }
        return demo;
    }

    private static Import imported(List<String> words) {
        if (words.size() != 2) {
            throw misunderstood("import needs two words, what and from which file", "import");
        }
        return new Import(words.get(0), path(words.get(1)));
    }

    private static String after(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw misunderstood("%s needs a word after it".formatted(option), "demo");
        }
        return words.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw misunderstood("\"%s\" is no port: it is a number from 1 to 65535".formatted(text), "demo");
        }
        return Integer.parseInt(text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotStart("\"%s\" is no name that a file can have.".formatted(text), e);
        }
    }

    private static CannotStart misunderstood(String what, String command) {
        return new CannotStart("%s; see ./osnowa %s--help.".formatted(what, command.isEmpty() ? "" : command + " "));
    }
}
