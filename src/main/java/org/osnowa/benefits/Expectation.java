package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.Wish;

/** What a partner wants for itself, or what it fears to pay. Partners see it of each other. */
record Expectation(ExpectationId id, OrganisationId organisation, What what, Said said, boolean removed, int version) {

    sealed interface What {

        Optional<String> words();

        Optional<? extends Enum<?>> kind();

        Side side();

        /** In one line, in the language of who reads it now. */
        default String brief() {
            return Stream.concat(kind().map(each -> t(each)).stream(), words().stream())
                    .collect(Collectors.joining(": "));
        }
    }

    /** @param shown whether the partner lets everybody read it */
    record Benefit(Optional<BenefitKind> kind, Optional<String> words, Importance importance, boolean shown)
            implements What {

        static Benefit of(Wish wish) {
            return new Benefit(wish.kind(), wish.words(), wish.importance(), false);
        }

        @Override
        public Side side() {
            return Side.BENEFIT;
        }
    }

    /** Nobody but partners ever reads it. */
    record Cost(Optional<CostKind> kind, Optional<String> words) implements What {

        @Override
        public Side side() {
            return Side.COST;
        }
    }

    boolean stands() {
        return !removed;
    }

    Expectation saying(What now, Said whose, int seen) {
        return new Expectation(id, organisation, now, whose, removed, seen);
    }
}
