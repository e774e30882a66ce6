package org.osnowa.templates;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osnowa.platform.DataFile;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The templates of templates.yaml. Each kind has one body, and for each type of partnership what is different there; a mistake in
 * the file keeps the program from starting and names the line.
 */
@Component
class TemplateLibrary {

    static final List<String> LANGUAGES = List.of("pl", "en");

    private static final DataFile FILE = new DataFile("templates", "templates.yaml");
    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}\\n]{1,80})}}");
    private static final Pattern PART = Pattern.compile("(?m)^( *)\\[\\[([a-z]+)]]$");

    private final Map<String, Map<String, String>> blanks = new LinkedHashMap<>();
    private final Map<String, TextTemplate> templates = new LinkedHashMap<>();

    TemplateLibrary() {
        FILE.shipped(this::read);
    }

    private boolean read(Reader text) {
        var root = FILE.root(text);
        var parts = FILE.entries(root, Set.of("blanks", "templates"));
        FILE.entries(FILE.part(root, parts, "blanks"), Set.copyOf(LANGUAGES)).forEach((language, list) -> {
            var named = FILE.entries(list);
            var means = new LinkedHashMap<String, String>();
            named.keySet().forEach(name -> means.put(name, FILE.text(list, named, name)));
            blanks.put(language, means);
        });
        FILE.items(FILE.part(root, parts, "templates")).forEach(this::add);
        return true;
    }

    private Map<String, String> blanksIn(String language) {
        return blanks.getOrDefault(language, Map.of());
    }

    private void add(Node node) {
        var entries = FILE.entries(node, Set.of("kind", "body", "types"));
        var kind = FILE.named(TemplateKind.values(), FILE.text(node, entries, "kind"), node);
        var body = FILE.part(node, entries, "body");
        if (!entries.containsKey("types")) {
            put(node, kind, Optional.empty(), texts(body, Map.of()));
            return;
        }
        FILE.entries(FILE.part(node, entries, "types")).forEach((type, parts) -> {
            var named = FILE.named(PartnershipType.values(), type, parts);
            put(parts, kind, Optional.of(named), texts(body, FILE.entries(parts, Set.copyOf(LANGUAGES))));
        });
    }

    private void put(Node node, TemplateKind kind, Optional<PartnershipType> type, Map<String, String> texts) {
        var id = TextTemplate.id(kind, type);
        texts.forEach((language, text) -> {
            var unknown = unknown(text, language);
            if (!unknown.isEmpty()) {
                throw FILE.broken(node, id + " in " + language + " has blanks that nobody explains: " + unknown);
            }
            if (PART.matcher(text).find()) {
                throw FILE.broken(node, id + " in " + language + " leaves a part out");
            }
        });
        templates.put(id, new TextTemplate(id, kind, type, texts));
    }

    private Map<String, String> texts(Node body, Map<String, Node> parts) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : LANGUAGES) {
            var whole = FILE.text(body, FILE.entries(body, Set.copyOf(LANGUAGES)), language);
            var own = parts.get(language);
            var filled = own == null ? Map.<String, Node>of() : FILE.entries(own);
            texts.put(
                    language,
                    PART.matcher(whole)
                            .replaceAll(match -> Matcher.quoteReplacement(
                                    filled.containsKey(match.group(2))
                                            ? match.group(1)
                                                    + FILE.text(own == null ? body : own, filled, match.group(2))
                                                            .strip()
                                            : match.group()))
                            .strip());
        }
        return texts;
    }

    List<TextTemplate> all() {
        return List.copyOf(templates.values());
    }

    Optional<TextTemplate> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    /** The blanks of a text, each with what belongs there. */
    Map<String, String> explained(String text, String language) {
        var explained = new LinkedHashMap<String, String>();
        for (var name : named(text)) {
            Optional.ofNullable(blanksIn(language).get(name)).ifPresent(each -> explained.put(name, each));
        }
        return explained;
    }

    /** Every blank that can be used in this language. */
    Map<String, String> known(String language) {
        return Map.copyOf(blanksIn(language));
    }

    List<String> unknown(String text, String language) {
        return named(text).stream()
                .filter(each -> !blanksIn(language).containsKey(each))
                .toList();
    }

    private static List<String> named(String text) {
        return new ArrayList<>(BLANK.matcher(text)
                .results()
                .map(each -> each.group(1).strip())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
