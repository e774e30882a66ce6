package org.osnowa.agreements;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osnowa.platform.NotFound;

/**
 * A document as it would be now: the clauses filled in with what is known, and what is still missing.
 *
 * @param items in the order of the document; those left out stand among them
 * @param annexes with their rows only where they were asked for
 * @param unsaid circumstances of which nobody has said whether they hold
 */
record Draft(
        String title,
        String partnership,
        List<Item> items,
        List<Paper.Annex> annexes,
        List<Paper.Party> parties,
        Set<Circumstance> unsaid) {

    /**
     * @param need by the kind of document, and by what was said of the circumstances
     * @param number in the document; 0 for the text that opens it, and for what is left out
     * @param text filled in, with the names of what is missing in square brackets
     */
    record Item(Clause clause, Need need, boolean included, int number, Wording wording, String text, List<Gap> gaps) {

        boolean lacking() {
            return need == Need.MANDATORY && !included;
        }
    }

    /** @param label what it is called for people */
    record Gap(String name, String label) {}

    List<Item> included() {
        return items.stream().filter(Item::included).toList();
    }

    /** Mandatory clauses that were left out. */
    List<Item> lacking() {
        return items.stream().filter(Item::lacking).toList();
    }

    List<Item> withGaps() {
        return items.stream()
                .filter(each -> each.included() && !each.gaps().isEmpty())
                .toList();
    }

    Item of(String clause) {
        return items.stream()
                .filter(each -> each.clause().id().equals(clause))
                .findFirst()
                .orElseThrow(() -> new NotFound(clause));
    }

    /** @param least how many parties a document of this kind needs at least; nothing for all there are */
    Optional<AgreementRefusal> whyNotOpen(OptionalInt least) {
        if (!unsaid.isEmpty()) {
            return Optional.of(AgreementRefusal.CIRCUMSTANCES_UNSAID);
        }
        if (!lacking().isEmpty()) {
            return Optional.of(AgreementRefusal.CLAUSES_MISSING);
        }
        if (!withGaps().isEmpty()) {
            return Optional.of(AgreementRefusal.VALUES_MISSING);
        }
        if (parties.isEmpty() || parties.size() < least.orElse(1)) {
            return Optional.of(AgreementRefusal.TOO_FEW_PARTIES);
        }
        return parties.stream().allMatch(Paper.Party::represented)
                ? Optional.empty()
                : Optional.of(AgreementRefusal.WITHOUT_BASIS);
    }

    Paper paper() {
        return new Paper(
                title,
                partnership,
                included().stream()
                        .map(each -> new Paper.Section(
                                each.clause().id(),
                                each.number(),
                                each.clause().title().polish(),
                                each.text()))
                        .toList(),
                annexes,
                parties);
    }
}
