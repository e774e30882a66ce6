package org.osnowa.agreements;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.osnowa.agreements.Clause.Asked;
import org.osnowa.agreements.Clause.Form;
import org.osnowa.platform.DataFile;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rule.Words;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the clauses and says of every mistake in which line it stands. */
final class ClauseFile {

    private static final DataFile FILE = new DataFile("rules", "clauses.yaml");
    private static final Set<String> PARTS =
            Set.of("types", "none", "ppp", "documents", "columns", "matrix", "clauses");
    private static final Set<String> OF_DOCUMENT = Set.of("pl", "en", "least", "opening");
    private static final Set<String> OF_CLAUSE =
            Set.of("id", "title_pl", "title_en", "condition", "pl", "en", "note_pl", "note_en", "values");
    private static final Set<String> OF_VALUE = Set.of("name", "pl", "en", "kind", "from");
    private static final Map<Known, Set<String>> ROWS = Map.of(
            Known.PARTIES,
                    Set.of("lp", "nazwa", "siedziba", "nip", "krs", "osoba", "funkcja", "podstawa_reprezentacji"),
            Known.SHARES, Set.of("nazwa", "kwota"),
            Known.CONTRIBUTIONS, Set.of("opis", "ilosc", "jednostka", "termin"));

    private ClauseFile() {}

    static Library.Content shipped() {
        return FILE.shipped(ClauseFile::read);
    }

    /** @throws DataFile.Broken with the line */
    static Library.Content read(Reader text) {
        var root = FILE.root(text);
        var parts = FILE.entries(root, PARTS);
        var clauses = clauses(FILE.part(root, parts, "clauses"));
        return new Library.Content(
                types(FILE.part(root, parts, "types")),
                kinds(FILE.part(root, parts, "none")),
                ids(FILE.part(root, parts, "ppp"), clauses),
                documents(FILE.part(root, parts, "documents"), clauses),
                matrix(FILE.part(root, parts, "matrix"), kinds(FILE.part(root, parts, "columns")), clauses),
                clauses);
    }

    private static Map<PartnershipType, List<DocumentKind>> types(Node node) {
        var types = new EnumMap<PartnershipType, List<DocumentKind>>(PartnershipType.class);
        FILE.entries(node)
                .forEach((type, kinds) -> types.put(FILE.named(PartnershipType.values(), type, kinds), kinds(kinds)));
        Arrays.stream(PartnershipType.values())
                .filter(each -> !types.containsKey(each))
                .forEach(each -> {
                    throw FILE.broken(node, each + " is missing");
                });
        if (types.getOrDefault(PartnershipType.PPP, List.of()).stream().anyMatch(DocumentKind::binding)) {
            throw FILE.broken(node, "for PPP no contract is drawn up here");
        }
        return types;
    }

    private static List<DocumentKind> kinds(Node node) {
        return FILE.items(node).stream()
                .map(each -> FILE.named(DocumentKind.values(), word(each), each))
                .toList();
    }

    private static Set<String> ids(Node node, Map<String, Clause> clauses) {
        var ids = new LinkedHashSet<String>();
        FILE.items(node).forEach(each -> ids.add(known(word(each), each, clauses)));
        return ids;
    }

    private static String known(String id, Node node, Map<String, Clause> clauses) {
        if (!clauses.containsKey(id)) {
            throw FILE.broken(node, "there is no clause " + id);
        }
        return id;
    }

    private static String word(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw FILE.broken(node, "expected a word");
        }
        return scalar.getValue();
    }

    private static Map<DocumentKind, Library.Document> documents(Node node, Map<String, Clause> clauses) {
        var documents = new EnumMap<DocumentKind, Library.Document>(DocumentKind.class);
        FILE.entries(node)
                .forEach((kind, entry) ->
                        documents.put(FILE.named(DocumentKind.values(), kind, entry), document(entry, clauses)));
        Arrays.stream(DocumentKind.values())
                .filter(each -> !documents.containsKey(each))
                .forEach(each -> {
                    throw FILE.broken(node, each + " is missing");
                });
        return documents;
    }

    private static Library.Document document(Node node, Map<String, Clause> clauses) {
        var fields = FILE.entries(node, OF_DOCUMENT);
        var opening = Optional.ofNullable(FILE.optional(fields, "opening"))
                .map(each -> known(each.getValue(), each, clauses));
        return new Library.Document(Words.read(FILE, node, fields, ""), least(node, fields), opening);
    }

    private static OptionalInt least(Node node, Map<String, Node> fields) {
        var least = FILE.text(node, fields, "least");
        if (least.equals("all")) {
            return OptionalInt.empty();
        }
        if (!least.matches("[1-9]\\d?")) {
            throw FILE.broken(node, "\"" + least + "\" is neither a number nor all");
        }
        return OptionalInt.of(Integer.parseInt(least));
    }

    private static Map<DocumentKind, Map<String, Need>> matrix(
            Node node, List<DocumentKind> columns, Map<String, Clause> clauses) {
        var matrix = new EnumMap<DocumentKind, Map<String, Need>>(DocumentKind.class);
        var rows = FILE.entries(node);
        rows.forEach((id, row) -> {
            known(id, row, clauses);
            var signs = word(row).split("\\s+");
            if (signs.length != columns.size()) {
                throw FILE.broken(row, "%s has %d signs for %d documents".formatted(id, signs.length, columns.size()));
            }
            for (var at = 0; at < signs.length; at++) {
                matrix.computeIfAbsent(columns.get(at), _ -> new LinkedHashMap<>())
                        .put(id, need(signs[at], row));
            }
        });
        clauses.values().stream()
                .filter(each -> !each.opening() && !rows.containsKey(each.id()))
                .forEach(each -> {
                    throw FILE.broken(node, each.id() + " is missing");
                });
        return matrix;
    }

    private static Need need(String sign, Node node) {
        return Arrays.stream(Need.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow(() -> FILE.broken(node, "\"" + sign + "\" is none of M, R, o, c, –"));
    }

    private static Map<String, Clause> clauses(Node node) {
        var clauses = new LinkedHashMap<String, Clause>();
        for (var each : FILE.items(node)) {
            var clause = clause(each);
            if (clauses.put(clause.id(), clause) != null) {
                throw FILE.broken(each, clause.id() + " stands there twice");
            }
        }
        return clauses;
    }

    private static Clause clause(Node node) {
        var fields = FILE.entries(node, OF_CLAUSE);
        var text = Words.read(FILE, node, fields, "");
        var values = fields.containsKey("values") ? values(FILE.part(node, fields, "values")) : List.<Asked>of();
        var polish = template(text.polish(), values, node);
        return new Clause(
                FILE.text(node, fields, "id"),
                Words.read(FILE, node, fields, "title_"),
                Optional.ofNullable(FILE.optional(fields, "condition"))
                        .map(each -> FILE.named(Circumstance.values(), each.getValue(), each)),
                polish,
                template(text.english(), values, node),
                text,
                fields.containsKey("note_pl") ? Optional.of(Words.read(FILE, node, fields, "note_")) : Optional.empty(),
                values);
    }

    /** Both languages ask for exactly what is declared. */
    private static Template template(String text, List<Asked> values, Node node) {
        try {
            var template = Template.of(text);
            var declared = new TreeSet<String>();
            values.forEach(each -> declared.add(each.name()));
            if (!template.names().equals(declared)) {
                throw FILE.broken(node, "the text asks for %s, declared are %s".formatted(template.names(), declared));
            }
            values.forEach(each -> list(each, template, node));
            return template;
        } catch (Template.Broken e) {
            throw FILE.broken(node, String.valueOf(e.getMessage()));
        }
    }

    private static void list(Asked value, Template template, Node node) {
        var repeated = template.lists().contains(value.name());
        if (repeated != (value.form() == Form.LIST)) {
            throw FILE.broken(node, value.name() + " is a list in one place and none in the other");
        }
        var known = value.from().map(ROWS::get).orElse(Set.of());
        if (repeated && !known.containsAll(template.namesOfRow(value.name()))) {
            throw FILE.broken(node, "a row of %s knows %s only".formatted(value.name(), new TreeSet<>(known)));
        }
    }

    private static List<Asked> values(Node node) {
        var values = new ArrayList<Asked>();
        for (var each : FILE.items(node)) {
            var fields = FILE.entries(each, OF_VALUE);
            values.add(new Asked(
                    FILE.text(each, fields, "name"),
                    Words.read(FILE, each, fields, ""),
                    FILE.named(Form.values(), FILE.text(each, fields, "kind"), each),
                    Optional.ofNullable(FILE.optional(fields, "from"))
                            .map(known -> FILE.named(Known.values(), known.getValue(), known))));
        }
        return List.copyOf(values);
    }
}
