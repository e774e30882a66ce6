package org.osnowa.formalities;

import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.platform.DataFile;
import org.osnowa.rules.Rule;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Who signs for an organisation, by its kind (domain/02, 2.5). A file with a mistake keeps the program from starting. */
@Component
public class Signing {

    /** Whether an organisation is a party to a contract itself. */
    public enum Itself {
        YES,
        NO,
        ASK
    }

    /**
     * How organisations of a kind sign.
     *
     * @param party who is the party to the contract
     * @param signs who signs, and on which basis
     * @param bases on which somebody may sign, the usual one first
     * @param countersigned whether a treasurer countersigns where obligations of money may arise
     */
    public record Signer(
            Itself itself,
            Rule.Words party,
            Rule.Words signs,
            Optional<Rule.Words> attachment,
            List<SigningBasis> bases,
            boolean countersigned,
            Rule.Basis basis) {}

    private static final DataFile FILE = new DataFile("rules", "signing.yaml");
    private static final Set<String> KEYS = Set.of(
            "kinds",
            "itself",
            "party_pl",
            "party_en",
            "signs_pl",
            "signs_en",
            "attach_pl",
            "attach_en",
            "bases",
            "countersigned",
            "source",
            "checked",
            "confidence");

    private final Map<OrganisationKind, Signer> signers;

    Signing() {
        this(FILE.shipped(Signing::read));
    }

    private Signing(Map<OrganisationKind, Signer> signers) {
        this.signers = signers;
    }

    public Signer of(OrganisationKind kind) {
        return Objects.requireNonNull(signers.get(kind));
    }

    /** @throws DataFile.Broken with the line */
    static Map<OrganisationKind, Signer> read(Reader text) {
        var root = FILE.root(text);
        var signers = new EnumMap<OrganisationKind, Signer>(OrganisationKind.class);
        for (var node : FILE.items(root)) {
            var fields = FILE.entries(node, KEYS);
            var signer = signer(node, fields);
            for (var named : FILE.items(FILE.part(node, fields, "kinds"))) {
                if (!(named instanceof ScalarNode scalar)) {
                    throw FILE.broken(named, "expected a kind");
                }
                var kind = FILE.named(OrganisationKind.values(), scalar.getValue(), named);
                if (signers.put(kind, signer) != null) {
                    throw FILE.broken(named, kind + " stands there twice");
                }
            }
        }
        Arrays.stream(OrganisationKind.values())
                .filter(kind -> !signers.containsKey(kind))
                .forEach(kind -> {
                    throw FILE.broken(root, kind + " is missing");
                });
        return signers;
    }

    private static Signer signer(Node node, Map<String, Node> fields) {
        return new Signer(
                FILE.named(Itself.values(), FILE.text(node, fields, "itself").toUpperCase(Locale.ROOT), node),
                Rule.Words.read(FILE, node, fields, "party_"),
                Rule.Words.read(FILE, node, fields, "signs_"),
                fields.containsKey("attach_pl")
                        ? Optional.of(Rule.Words.read(FILE, node, fields, "attach_"))
                        : Optional.empty(),
                bases(FILE.part(node, fields, "bases")),
                fields.containsKey("countersigned"),
                Rule.Basis.read(FILE, node, fields));
    }

    private static List<SigningBasis> bases(Node node) {
        var bases = FILE.items(node).stream()
                .map(each -> FILE.named(
                        SigningBasis.values(), each instanceof ScalarNode named ? named.getValue() : "", each))
                .toList();
        if (bases.isEmpty()) {
            throw FILE.broken(node, "nobody could sign on no basis");
        }
        return bases;
    }
}
