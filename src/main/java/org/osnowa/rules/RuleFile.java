package org.osnowa.rules;

import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osnowa.platform.DataFile;
import org.yaml.snakeyaml.nodes.Node;

/** What the rule file says. */
record RuleFile(Map<Stage, List<Rule>> gates, Map<PartnershipType, List<Rule>> types, List<Rule> any) {

    private static final DataFile FILE = new DataFile("rules", "rules.yaml");

    /** For all types. */
    private static final String ANY = "ANY";

    static RuleFile shipped() {
        return FILE.shipped(RuleFile::read);
    }

    /** @throws DataFile.Broken with the line */
    static RuleFile read(Reader text) {
        return taken(new RuleReader(FILE), FILE.root(text));
    }

    private static RuleFile taken(RuleReader reader, Node root) {
        var parts = FILE.entries(root);
        var gates = new EnumMap<Stage, List<Rule>>(Stage.class);
        FILE.entries(FILE.part(root, parts, "gates"))
                .forEach((name, node) -> gates.put(FILE.named(Stage.values(), name, node), reader.gates(node)));
        var types = new EnumMap<PartnershipType, List<Rule>>(PartnershipType.class);
        List<Rule> any = List.of();
        for (var type : FILE.entries(FILE.part(root, parts, "rules")).entrySet()) {
            var rules = reader.rules(type.getValue());
            if (type.getKey().equals(ANY)) {
                any = rules;
            } else {
                types.put(FILE.named(PartnershipType.values(), type.getKey(), type.getValue()), rules);
            }
        }
        return new RuleFile(gates, types, any);
    }
}
