package org.osnowa.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rule.Words;
import org.springframework.stereotype.Component;

/** All clauses, and which document needs which (domain/03). A file with a mistake keeps the program from starting. */
@Component
class Library {

    /**
     * @param least how many have to sign at least; empty for all
     * @param opening the short text before the clauses
     */
    record Document(Words title, OptionalInt least, Optional<String> opening) {}

    record Content(
            Map<PartnershipType, List<DocumentKind>> types,
            List<DocumentKind> untyped,
            Set<String> ppp,
            Map<DocumentKind, Document> documents,
            Map<DocumentKind, Map<String, Need>> matrix,
            Map<String, Clause> clauses) {}

    private final Content content;

    Library() {
        this(ClauseFile.shipped());
    }

    Library(Content content) {
        this.content = content;
    }

    Collection<Clause> all() {
        return content.clauses.values().stream().filter(each -> !each.opening()).toList();
    }

    Clause clause(String id) {
        return Objects.requireNonNull(content.clauses.get(id), id);
    }

    Optional<Clause> find(String id) {
        return Optional.ofNullable(content.clauses.get(id));
    }

    Document document(DocumentKind kind) {
        return Objects.requireNonNull(content.documents.get(kind));
    }

    /**
     * Which documents all partners can draw up here. For a public-private partnership that is a letter of intent: its contract is
     * drawn up by lawyers, and never here.
     */
    List<DocumentKind> documentsOf(@Nullable PartnershipType type) {
        return type == null ? content.untyped : content.types.getOrDefault(type, List.of());
    }

    /** The document that the gates ask about; none for a public-private partnership, and none while no type is chosen. */
    Optional<DocumentKind> mainOf(@Nullable PartnershipType type) {
        return documentsOf(type).stream().filter(DocumentKind::binding).findFirst();
    }

    Need need(DocumentKind kind, String clause) {
        return content.matrix.getOrDefault(kind, Map.of()).getOrDefault(clause, Need.NOT_USED);
    }

    /** What may stand in a document, in its order; the text that opens it comes first. */
    List<Clause> clausesOf(DocumentKind kind, @Nullable PartnershipType type) {
        return Stream.concat(
                        document(kind).opening().map(this::clause).stream(),
                        all().stream().filter(each -> allowed(kind, type, each.id())))
                .toList();
    }

    private boolean allowed(DocumentKind kind, @Nullable PartnershipType type, String clause) {
        return type == PartnershipType.PPP
                ? kind == DocumentKind.LETTER_OF_INTENT && content.ppp.contains(clause)
                : need(kind, clause) != Need.NOT_USED;
    }
}
