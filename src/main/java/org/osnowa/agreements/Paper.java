package org.osnowa.agreements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;

/** A document as it is read and signed. Once it was opened for signing, it is kept as it is. */
record Paper(String title, String partnership, List<Section> sections, List<Annex> annexes, List<Party> parties) {

    /** @param number in the document; 0 for the text that opens it */
    record Section(String clause, int number, String title, String text) {

        String heading() {
            return number == 0 ? title : "§ " + number + ". " + title;
        }
    }

    record Annex(int number, String title, Content about, List<String> columns, List<List<String>> rows) {

        String heading() {
            return "Załącznik nr " + number + ". " + title;
        }
    }

    /** What an annex is about. */
    enum Content {
        GOALS,
        CONTRIBUTIONS,
        BENEFITS,
        PLAN
    }

    /**
     * @param units that do the work in its name
     * @param basis in words, as it stands in the document
     * @param countersigned whether a treasurer countersigns
     * @param leads whether it leads the partnership
     */
    record Party(
            UUID organisation,
            String name,
            String seat,
            @Nullable String nip,
            @Nullable String krs,
            List<String> units,
            List<Signatory> signatories,
            String basis,
            boolean countersigned,
            boolean leads) {

        boolean represented() {
            return !signatories.isEmpty() && !basis.isBlank();
        }
    }

    Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(each -> each.organisation().equals(organisation.value()))
                .findFirst();
    }

    boolean has(String clause) {
        return sections.stream().anyMatch(each -> each.clause().equals(clause));
    }

    /** Every word of it in its order; whoever has the document can compute its digest from that. */
    String plain() {
        return title + "\n" + partnership + "\n"
                + sections.stream()
                        .map(each -> each.heading() + "\n" + each.text() + "\n")
                        .collect(Collectors.joining())
                + annexes.stream().map(Paper::plain).collect(Collectors.joining());
    }

    private static String plain(Annex annex) {
        return annex.heading() + "\n" + String.join(" | ", annex.columns()) + "\n"
                + annex.rows().stream()
                        .map(each -> String.join(" | ", each) + "\n")
                        .collect(Collectors.joining());
    }

    /** SHA-256 of {@link #plain}. */
    String digest() {
        return digest(plain().getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what only partners read: what each of them brings, and what it expects. */
    Paper forEverybody() {
        return new Paper(
                title,
                partnership,
                sections,
                annexes.stream()
                        .filter(each -> each.about() == Content.GOALS || each.about() == Content.PLAN)
                        .toList(),
                parties);
    }
}
