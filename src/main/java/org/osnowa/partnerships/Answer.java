package org.osnowa.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.partnerships.Membership.Representative;

/**
 * What an invited organisation said.
 *
 * @param reason why not; there exactly when the answer is no (gate.R7)
 * @param wants kinds of benefit that the organisation would like to get out of it, and how much they matter to it
 * @param expects the same in its own words
 * @param enteredBy who wrote the answer down after a telephone call; empty when it came from the letter's link
 */
public record Answer(
        Kind kind,
        @Nullable Reason reason,
        @Nullable String explanation,
        Representative respondent,
        Map<BenefitKind, Importance> wants,
        @Nullable String expects,
        Instant at,
        Optional<PersonId> enteredBy) {

    public enum Kind {
        YES,
        YES_PRELIMINARY,
        MAYBE,
        NO;

        boolean joins() {
            return this == YES || this == YES_PRELIMINARY;
        }

        /** Whether somebody with this mandate may say so: who consults says yes only preliminarily, who observes not at all. */
        boolean within(Scope mandate) {
            return switch (this) {
                case YES -> mandate == Scope.DECIDES;
                case YES_PRELIMINARY -> mandate != Scope.OBSERVES;
                case MAYBE, NO -> true;
            };
        }
    }

    public enum Reason {
        TIME,
        NO_MANDATE,
        DISPUTE,
        NO_BENEFIT,
        OTHER
    }

    public Answer {
        wants = Map.copyOf(wants);
        if ((kind == Kind.NO) != (reason != null)) {
            throw new IllegalArgumentException("A reason goes with a no, and only with a no");
        }
    }

    /** What it wants, one by one, what matters most first. Own words beside a single kind say more about it; beside several they are a wish of their own. */
    public List<Wish> wishes() {
        var words = Optional.ofNullable(expects);
        if (wants.size() == 1) {
            return wants.entrySet().stream()
                    .map(each -> new Wish(Optional.of(each.getKey()), words, each.getValue()))
                    .toList();
        }
        return Stream.concat(
                        wants.entrySet().stream()
                                .sorted(Map.Entry.<BenefitKind, Importance>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(each -> new Wish(Optional.of(each.getKey()), Optional.empty(), each.getValue())),
                        words.map(each -> new Wish(Optional.empty(), Optional.of(each), Importance.MUCH)).stream())
                .toList();
    }
}
