package org.osnowa.rules;

import java.util.List;
import java.util.Optional;

/**
 * Which type of partnership fits, by what somebody answered.
 *
 * @param candidates all types, the best fitting first, those that are ruled out last
 */
public record Advice(Answers answers, List<Candidate> candidates) {

    /** What an answer says of a type, with the question to which it was given. */
    public record Reason(Question question, Question.Answer answer, Question.Say says) {}

    /**
     * One type in the light of the answers.
     *
     * @param reasons the weightiest first
     * @param consequences those that follow, as far as the answers tell
     */
    public record Candidate(
            PartnershipType type, TypeGuide guide, List<Reason> reasons, List<TypeGuide.Consequence> consequences) {

        public int score() {
            return reasons.stream().mapToInt(each -> each.says().weight()).sum();
        }

        public boolean ruledOut() {
            return reasons.stream().anyMatch(each -> each.says().never());
        }

        public List<Reason> speaksFor() {
            return reasons.stream().filter(each -> each.says().weight() > 0).toList();
        }

        public List<Reason> speaksAgainst() {
            return reasons.stream()
                    .filter(each -> each.says().never() || each.says().weight() < 0)
                    .toList();
        }

        /** The weightiest that speaks for it, in one sentence. */
        public Rule.Words pro() {
            return speaksFor().stream()
                    .findFirst()
                    .map(each -> each.says().why())
                    .orElse(guide.suits());
        }

        public Rule.Words contra() {
            return speaksAgainst().stream()
                    .findFirst()
                    .map(each -> each.says().why())
                    .orElse(guide.limits());
        }

        public List<TypeGuide.Consequence> about(TypeGuide.Kind kind) {
            return consequences.stream().filter(each -> each.kind() == kind).toList();
        }

        boolean fits() {
            return !ruledOut() && score() > 0;
        }
    }

    /** Two answers that do not go together: what one strongly speaks for, the other rules out. */
    public record Contradiction(Candidate candidate, Reason demands, Reason forbids) {}

    /** A single vague answer may speak for nothing; then there is none. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst().filter(Candidate::fits);
    }

    /** Those that fit as well as the best: which one stands first is then chance. */
    public List<Candidate> equallyGood() {
        return best().stream()
                .flatMap(best -> others().stream().filter(each -> each.fits() && each.score() == best.score()))
                .toList();
    }

    public List<Candidate> others() {
        return candidates.stream().skip(best().isPresent() ? 1 : 0).toList();
    }

    public List<Contradiction> contradictions() {
        return candidates.stream()
                .flatMap(candidate -> candidate.speaksFor().stream()
                        .filter(demands -> demands.says().weight() >= TypeAdvisor.STRONG)
                        .limit(1)
                        .flatMap(demands -> candidate.reasons().stream()
                                .filter(forbids -> forbids.says().never())
                                .limit(1)
                                .map(forbids -> new Contradiction(candidate, demands, forbids))))
                .toList();
    }
}
