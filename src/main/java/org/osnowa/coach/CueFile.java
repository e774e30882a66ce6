package org.osnowa.coach;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.osnowa.platform.DataFile;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The file of cues, read against the dictionary: a word that the dictionary does not know would never be found. */
final class CueFile {

    private static final DataFile FILE = new DataFile("coach", "cues.yaml");

    private final Lexicon.Reader lexicon;

    private CueFile(Lexicon.Reader lexicon) {
        this.lexicon = lexicon;
    }

    static List<Cue> shipped(Lexicon lexicon) {
        return FILE.shipped(text -> read(text, lexicon));
    }

    /** @throws DataFile.Broken with the line */
    static List<Cue> read(Reader text, Lexicon lexicon) {
        return new CueFile(lexicon.open()).cues(FILE.root(text));
    }

    private List<Cue> cues(Node root) {
        var classes = FILE.entries(root);
        var cues = new ArrayList<Cue>();
        classes.forEach((name, node) ->
                cues.addAll(cues(FILE.named(CueClass.values(), name.toUpperCase(Locale.ROOT), node), node)));
        for (var needed : CueClass.values()) {
            FILE.part(root, classes, needed.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(cues);
    }

    private List<Cue> cues(CueClass told, Node list) {
        var seen = new HashSet<List<String>>();
        var cues = new ArrayList<Cue>();
        for (var item : FILE.items(list)) {
            if (!(item instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                throw FILE.broken(item, "expected a word or a phrase");
            }
            var keys = Arrays.stream(scalar.getValue().strip().split("\\s+", -1))
                    .flatMap(part -> keys(part, item).stream())
                    .toList();
            if (!seen.add(keys)) {
                throw FILE.broken(item, "\"" + scalar.getValue() + "\" stands there twice");
            }
            cues.add(new Cue(told, keys));
        }
        return cues;
    }

    /** "m.in." is four tokens of one part. */
    private List<String> keys(String part, Node where) {
        if (part.startsWith("=")) {
            return exactly(part.substring(1));
        }
        var tokens = Tokens.of(part, lexicon);
        return tokens.size() == 1 && tokens.getFirst().word()
                ? List.of(key(tokens.getFirst(), part, where))
                : exactly(part);
    }

    private List<String> exactly(String part) {
        return Tokens.of(part, lexicon).stream().map(each -> "=" + each.text()).toList();
    }

    private static String key(Token word, String part, Node where) {

        if (word.can(each -> each.lemma().equals(word.text()))) {
            return word.text();
        }
        if (!word.unknown() && !word.can(each -> !each.features().contains("com"))) {
            return Token.comparative(word.readings().getFirst().lemma());
        }
        throw FILE.broken(
                where,
                "the dictionary lists no word \"%s\"; write the form that it lists, or =%s for this form alone"
                        .formatted(part, part));
    }
}
