package org.osnowa.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.osnowa.platform.DataFile;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What the file of the type advisor says. */
record AdviceFile(List<Question> questions, Map<PartnershipType, TypeGuide> guides, List<TypeGuide.Consequence> any) {

    /** More nobody would answer. */
    private static final int MOST_QUESTIONS = 6;

    private static final int HEAVIEST = 5;
    private static final String NEVER = "never";

    private static final DataFile FILE = new DataFile("rules", "advice.yaml");
    private static final Set<String> PARTS = Set.of("questions", "types", "any");
    private static final Set<String> QUESTION_KEYS = Set.of("id", "pl", "en", "unknown_pl", "unknown_en", "answers");
    private static final Set<String> ANSWER_KEYS = Set.of("id", "pl", "en", "says");
    private static final Set<String> SAY_KEYS = Set.of("weight", "pl", "en");
    private static final Set<String> TYPE_KEYS =
            Set.of("name_pl", "name_en", "pl", "en", "suits_pl", "suits_en", "limits_pl", "limits_en", "follows");
    private static final Set<String> CONSEQUENCE_KEYS =
            Set.of("kind", "when", "pl", "en", "source", "checked", "confidence");

    static AdviceFile shipped() {
        return FILE.shipped(AdviceFile::read);
    }

    /** @throws DataFile.Broken with the line */
    static AdviceFile read(Reader text) {
        return new Content().read(FILE.root(text));
    }

    TypeGuide guide(PartnershipType type) {
        return Objects.requireNonNull(guides.get(type));
    }

    /** One reading: which questions and answers there were already. */
    private static final class Content {

        private final Set<String> ids = new HashSet<>();

        AdviceFile read(Node root) {
            var parts = FILE.entries(root, PARTS);
            var asked = FILE.items(FILE.part(root, parts, "questions"));
            if (asked.size() > MOST_QUESTIONS) {
                throw FILE.broken(
                        asked.get(MOST_QUESTIONS), "this is question " + (MOST_QUESTIONS + 1) + ", six are enough");
            }
            var questions = asked.stream().map(this::question).toList();
            var types = FILE.part(root, parts, "types");
            return new AdviceFile(questions, guides(types), consequences(FILE.part(root, parts, "any")));
        }

        private Question question(Node node) {
            var fields = FILE.entries(node, QUESTION_KEYS);
            var id = once(node, FILE.text(node, fields, "id"));
            return new Question(
                    id,
                    Rule.Words.read(FILE, node, fields, ""),
                    Rule.Words.read(FILE, node, fields, "unknown_"),
                    FILE.items(FILE.part(node, fields, "answers")).stream()
                            .map(each -> answer(id, each))
                            .toList());
        }

        private Question.Answer answer(String question, Node node) {
            var fields = FILE.entries(node, ANSWER_KEYS);
            var id = FILE.text(node, fields, "id");
            once(node, question + "." + id);
            var says = new EnumMap<PartnershipType, Question.Say>(PartnershipType.class);
            FILE.entries(FILE.part(node, fields, "says"))
                    .forEach((type, say) -> says.put(FILE.named(PartnershipType.values(), type, say), say(say)));
            return new Question.Answer(id, Rule.Words.read(FILE, node, fields, ""), says);
        }

        private static Question.Say say(Node node) {
            var fields = FILE.entries(node, SAY_KEYS);
            var weight = FILE.text(node, fields, "weight");
            var never = weight.equals(NEVER);
            return new Question.Say(never ? 0 : weight(node, weight), never, Rule.Words.read(FILE, node, fields, ""));
        }

        private static int weight(Node node, String text) {
            if (!text.matches("-?[1-" + HEAVIEST + "]")) {
                throw FILE.broken(node, "a weight is 1 to 5, -1 to -5 or never, not \"" + text + "\"");
            }
            return Integer.parseInt(text);
        }

        private Map<PartnershipType, TypeGuide> guides(Node types) {
            var guides = new EnumMap<PartnershipType, TypeGuide>(PartnershipType.class);
            FILE.entries(types)
                    .forEach((type, node) -> guides.put(FILE.named(PartnershipType.values(), type, node), guide(node)));
            Arrays.stream(PartnershipType.values())
                    .filter(each -> !guides.containsKey(each))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw FILE.broken(types, "\"" + missing + "\" is missing");
                    });
            return guides;
        }

        private TypeGuide guide(Node node) {
            var fields = FILE.entries(node, TYPE_KEYS);
            return new TypeGuide(
                    Rule.Words.read(FILE, node, fields, "name_"),
                    Rule.Words.read(FILE, node, fields, ""),
                    Rule.Words.read(FILE, node, fields, "suits_"),
                    Rule.Words.read(FILE, node, fields, "limits_"),
                    consequences(FILE.part(node, fields, "follows")));
        }

        private List<TypeGuide.Consequence> consequences(Node list) {
            return FILE.items(list).stream().map(this::consequence).toList();
        }

        private TypeGuide.Consequence consequence(Node node) {
            var fields = FILE.entries(node, CONSEQUENCE_KEYS);
            return new TypeGuide.Consequence(
                    FILE.named(TypeGuide.Kind.values(), FILE.text(node, fields, "kind"), node),
                    fields.containsKey("when") ? when(FILE.part(node, fields, "when")) : Set.of(),
                    Rule.Words.read(FILE, node, fields, ""),
                    Rule.Basis.read(FILE, node, fields));
        }

        private Set<String> when(Node list) {
            return FILE.items(list).stream()
                    .map(each -> {
                        var id = each instanceof ScalarNode scalar ? scalar.getValue() : "";
                        if (!id.contains(".") || !ids.contains(id)) {
                            throw FILE.broken(each, "no answer is called \"" + id + "\"");
                        }
                        return id;
                    })
                    .collect(toUnmodifiableSet());
        }

        private String once(Node node, String id) {
            if (!ids.add(id)) {
                throw FILE.broken(node, "\"" + id + "\" stands there twice");
            }
            return id;
        }
    }
}
