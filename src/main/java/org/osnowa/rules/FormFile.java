package org.osnowa.rules;

import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osnowa.platform.DataFile;
import org.yaml.snakeyaml.nodes.Node;

/** What the file of legal forms says. */
record FormFile(Map<LegalForm, FormGuide> forms) {

    private static final DataFile FILE = new DataFile("rules", "forms.yaml");

    private static final Set<String> KEYS = Set.of(
            "founders_pl",
            "founders_en",
            "personality",
            "register_pl",
            "register_en",
            "trap_pl",
            "trap_en",
            "source",
            "checked",
            "confidence",
            "rules");

    static FormFile shipped() {
        return FILE.shipped(FormFile::read);
    }

    /** @throws DataFile.Broken with the line */
    static FormFile read(Reader text) {
        var root = FILE.root(text);
        var reader = new RuleReader(FILE);
        var forms = new EnumMap<LegalForm, FormGuide>(LegalForm.class);
        FILE.entries(root).forEach((name, node) -> {
            var form = FILE.named(LegalForm.values(), name, node);
            forms.put(form, guide(form, node, reader));
        });
        Arrays.stream(LegalForm.values())
                .filter(form -> !forms.containsKey(form))
                .forEach(form -> {
                    throw FILE.broken(root, form + " is missing");
                });
        return new FormFile(forms);
    }

    private static FormGuide guide(LegalForm form, Node node, RuleReader reader) {
        var fields = FILE.entries(node, KEYS);
        var personality = FILE.text(node, fields, "personality").toUpperCase(Locale.ROOT);
        var rules = fields.get("rules");
        return new FormGuide(
                form,
                Rule.Words.read(FILE, node, fields, "founders_"),
                FILE.named(FormGuide.Personality.values(), personality, node),
                fields.containsKey("register_pl")
                        ? Optional.of(Rule.Words.read(FILE, node, fields, "register_"))
                        : Optional.empty(),
                Rule.Words.read(FILE, node, fields, "trap_"),
                Rule.Basis.read(FILE, node, fields),
                rules == null ? java.util.List.of() : reader.rules(rules));
    }
}
