package org.osnowa.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file that people edit, taken apart; of every mistake it says in which line it stands.
 *
 * @param folder of the resources
 */
public record DataFile(String folder, String name) {

    /** A mistake in the file. */
    public static final class Broken extends IllegalArgumentException {
        Broken(String file, int line, String why) {
            super("The file %s is broken in line %d: %s".formatted(file, line, why));
        }
    }

    /** The one that comes with the program. */
    public <T> T shipped(Function<Reader, T> reading) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(DataFile.class.getResourceAsStream("/" + folder + "/" + name)),
                StandardCharsets.UTF_8)) {
            return reading.apply(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Broken with the line */
    public Node root(Reader text) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
            if (root == null) {
                throw new Broken(name, 1, "it is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Broken(name, mark == null ? 0 : mark.getLine() + 1, String.valueOf(e.getProblem()));
        }
    }

    public Map<String, Node> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken(node, "expected names with values");
        }
        var entries = new LinkedHashMap<String, Node>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw broken(pair.getKeyNode(), "expected a name");
            }
            if (entries.put(key.getValue(), pair.getValueNode()) != null) {
                throw broken(key, "\"" + key.getValue() + "\" stands there twice");
            }
        }
        return entries;
    }

    /** Only names that are known here. */
    public Map<String, Node> entries(Node node, Set<String> known) {
        var entries = entries(node);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw broken(value, "nothing is called \"" + key + "\" here");
            }
        });
        return entries;
    }

    public List<Node> items(Node node) {
        if (!(node instanceof SequenceNode list)) {
            throw broken(node, "expected a list");
        }
        return list.getValue();
    }

    public Node part(Node node, Map<String, Node> entries, String key) {
        var part = entries.get(key);
        if (part == null) {
            throw broken(node, "\"" + key + "\" is missing");
        }
        return part;
    }

    public ScalarNode scalar(Node node, Map<String, Node> entries, String key) {
        var value = scalar(part(node, entries, key), key);
        if (value.getValue().isBlank()) {
            throw broken(node, "\"" + key + "\" is missing");
        }
        return value;
    }

    public @Nullable ScalarNode optional(Map<String, Node> entries, String key) {
        var value = entries.get(key);
        return value == null ? null : scalar(value, key);
    }

    private ScalarNode scalar(Node value, String key) {
        if (!(value instanceof ScalarNode scalar)) {
            throw broken(value, "\"" + key + "\" has to be a text");
        }
        return scalar;
    }

    public String text(Node node, Map<String, Node> entries, String key) {
        return scalar(node, entries, key).getValue();
    }

    /** A month such as 2026-01. */
    public YearMonth month(Node node, Map<String, Node> entries, String key) {
        var written = text(node, entries, key);
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException _) {
            throw broken(node, "\"" + written + "\" is no month such as 2026-01");
        }
    }

    public <E extends Enum<E>> E named(E[] values, String named, Node node) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElseThrow(() -> broken(node, "\"" + named + "\" is none of " + Arrays.toString(values)));
    }

    public Broken broken(Node node, String why) {
        return new Broken(name, node.getStartMark().getLine() + 1, why);
    }
}
