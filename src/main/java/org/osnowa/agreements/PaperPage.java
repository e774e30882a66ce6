package org.osnowa.agreements;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;
import static org.osnowa.platform.Text.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Text;
import org.osnowa.platform.Typography;

/**
 * A document as it is printed, in Polish and with its typography.
 *
 * @param draft what is said of a text that is not ready; null when it is
 */
public record PaperPage(
        String title,
        String partnership,
        String of,
        @Nullable String draft,
        List<Section> sections,
        List<Annex> annexes,
        String signaturesHeading,
        String signHere,
        List<Party> parties,
        @Nullable String digest) {

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("\\b(NIP|KRS|REGON|nr|art\\.|ust\\.|poz\\.|lit\\.|pkt) (?=[\\p{L}\\p{N}])");

    /** @param number in the document; 0 for the text that opens it */
    public record Section(String anchor, int number, String heading, String title, List<Line> lines) {}

    /** @param level 0 for plain text, 1 for points, 2 for points within them */
    public record Line(int level, String mark, String text) {}

    public record Annex(int number, String heading, List<String> columns, List<List<String>> rows) {}

    /** @param blank whether a place for a signature is left */
    public record Party(String name, List<String> lines, boolean blank) {}

    /**
     * @param opened the text that was opened for signing; nothing for a draft
     * @param accounts names of those in which it was accepted here
     */
    static PaperPage of(
            Paper paper, Optional<Whole.Opened> opened, List<Signature> signatures, Map<PersonId, String> accounts) {
        return Text.speaking(
                Text.POLISH,
                () -> new PaperPage(
                        typo(paper.title()),
                        paper.partnership(),
                        t("PaperPage.of", typo(paper.partnership())),
                        opened.isEmpty() ? t("PaperPage.draft") : null,
                        paper.sections().stream().map(PaperPage::section).toList(),
                        paper.annexes().stream().map(PaperPage::annex).toList(),
                        t("PaperPage.signatures"),
                        t("PaperPage.signHere"),
                        paper.parties().stream()
                                .map(each -> party(each, signatures, accounts))
                                .toList(),
                        opened.map(each -> t("PaperPage.digest", each.number(), each.digest()))
                                .orElse(null)));
    }

    private static Section section(Paper.Section section) {
        return new Section(
                "s" + section.clause(),
                section.number(),
                typo(section.heading()),
                typo(section.title()),
                Paragraphs.of(section.text()).all().stream()
                        .map(each -> new Line(each.level(), each.mark(), tied(each.text())))
                        .toList());
    }

    /** What a number belongs to stays on its line. */
    private static String tied(String text) {
        return BEFORE_NUMBER.matcher(typo(text)).replaceAll("$1\u00a0");
    }

    /** In narrow columns days may be broken between their words. */
    private static Annex annex(Paper.Annex annex) {
        UnaryOperator<String> tie = words -> Typography.tie(words.replace('\u00a0', ' '), Text.POLISH);
        return new Annex(
                annex.number(),
                typo(annex.heading()),
                annex.columns().stream().map(tie).toList(),
                annex.rows().stream().map(row -> row.stream().map(tie).toList()).toList());
    }

    private static Party party(Paper.Party party, List<Signature> signatures, Map<PersonId, String> accounts) {
        var signature = signatures.stream()
                .filter(each -> each.organisation().equals(new OrganisationId(party.organisation())))
                .findFirst();
        var lines = new ArrayList<String>();
        if (!party.units().isEmpty()) {
            lines.add(typo(t("PaperPage.units", String.join(", ", party.units()))));
        }
        party.signatories().forEach(each -> lines.add(typo(each.name() + ", " + each.function())));
        signature.ifPresent(each -> lines.add(t("PaperPage.signed." + each.way(), date(each.on()))));
        signature
                .flatMap(Signature::by)
                .map(accounts::get)
                .ifPresent(each -> lines.add(typo(t("PaperPage.account", each))));
        signature.ifPresent(each -> lines.addAll(counter(each.counter())));
        return new Party(typo(party.name()), lines, signature.isEmpty());
    }

    private static List<String> counter(Counter counter) {
        return switch (counter) {
            case Counter.NotNeeded _ -> List.of();
            case Counter.Waits _ -> List.of(t("AgreementPage.waitsForTreasurer"));
            case Counter.Given(var by, var on) ->
                List.of(typo(t("PartyPage.countersigned", by.name(), by.function(), date(on))));
        };
    }

    /** Without the digest, which is that of the text with all its annexes. */
    PaperPage forEverybody() {
        return new PaperPage(
                title, partnership, of, draft, sections, annexes, signaturesHeading, signHere, parties, null);
    }
}
