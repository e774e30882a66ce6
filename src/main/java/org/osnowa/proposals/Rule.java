package org.osnowa.proposals;

/**
 * What has to hold so that a proposal passes. The sentence that explains it ({@link RuleWords}) and the count
 * ({@link Tally}) are made of this and of nothing else, so they cannot contradict each other.
 *
 * @param groups whether no group of interests may have the say, as in the board of a local action group (domain/02, 2.3): its share
 *     of the votes is watched, and that an objection stops what others decide is said
 */
record Rule(Mode mode, Quorum quorum, Majority majority, boolean groups) {

    /** What cannot be chosen is what the mode is. */
    Rule {
        quorum = mode == Mode.CONSENSUS ? Quorum.ALL : mode.choosesQuorum() ? quorum : Quorum.ANYBODY;
        majority = mode == Mode.VOTE || mode == Mode.WEIGHTED ? majority : Majority.SIMPLE;
    }

    static Rule of(Mode mode, Quorum quorum, Majority majority) {
        return new Rule(mode, quorum, majority, false);
    }
}
