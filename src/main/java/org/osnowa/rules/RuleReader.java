package org.osnowa.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.DataFile;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the rules of one file, and knows which ids were there already. */
final class RuleReader {

    private static final Set<String> GATE_KEYS =
            Set.of("id", "hard", "when", "holds", "pl", "en", "do_pl", "do_en", "where");
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "severity",
            "stops",
            "when",
            "holds",
            "pl",
            "en",
            "do_pl",
            "do_en",
            "where",
            "source",
            "checked",
            "confidence");
    private static final Set<String> PAGES = Set.of(
            "settings",
            "type",
            "agreement",
            "type/facts",
            "invitations",
            "partners",
            "access",
            "ending",
            "diagnosis",
            "meetings",
            "notes",
            "benefits",
            "commitments",
            "decisions",
            "goals",
            "actions");

    private final DataFile file;
    private final Set<String> ids = new HashSet<>();

    RuleReader(DataFile file) {
        this.file = file;
    }

    List<Rule> gates(Node list) {
        return file.items(list).stream()
                .map(node -> {
                    var fields = file.entries(node, GATE_KEYS);
                    var hard = file.text(node, fields, "hard");
                    if (!hard.equals("true") && !hard.equals("false")) {
                        throw file.broken(node, "hard is true or false, not \"" + hard + "\"");
                    }
                    var severity = hard.equals("true") ? Severity.BLOCK : Severity.WARN;
                    return rule(node, fields, "gate.", severity, Optional.empty());
                })
                .toList();
    }

    List<Rule> rules(Node list) {
        return file.items(list).stream()
                .map(node -> {
                    var fields = file.entries(node, RULE_KEYS);
                    var severity = file.named(Severity.values(), file.text(node, fields, "severity"), node);
                    return rule(node, fields, "rule.", severity, Optional.of(Rule.Basis.read(file, node, fields)));
                })
                .toList();
    }

    private Rule rule(
            Node node, Map<String, Node> fields, String prefix, Severity severity, Optional<Rule.Basis> basis) {
        var id = prefix + file.text(node, fields, "id");
        if (!ids.add(id)) {
            throw file.broken(node, id + " stands there twice");
        }
        var where = Optional.ofNullable(file.optional(fields, "where")).map(ScalarNode::getValue);
        where.filter(page -> !PAGES.contains(page)).ifPresent(page -> {
            throw file.broken(node, "no page is called \"" + page + "\"");
        });
        var when = file.optional(fields, "when");
        return new Rule(
                id,
                severity,
                stops(file.optional(fields, "stops")),
                when == null ? null : condition(when),
                condition(file.scalar(node, fields, "holds")),
                Rule.Words.read(file, node, fields, ""),
                Rule.Words.read(file, node, fields, "do_"),
                where,
                basis);
    }

    private Rule.Stops stops(@Nullable ScalarNode node) {
        if (node == null) {
            return Rule.Stops.GOING_ON;
        }
        if (!node.getValue().equals("label")) {
            throw file.broken(node, "stops is label or left out, not \"" + node.getValue() + "\"");
        }
        return Rule.Stops.LABEL;
    }

    private Condition condition(ScalarNode node) {
        try {
            return ConditionReader.read(node.getValue());
        } catch (ConditionReader.Unreadable e) {
            throw file.broken(node, String.valueOf(e.getMessage()));
        }
    }
}
