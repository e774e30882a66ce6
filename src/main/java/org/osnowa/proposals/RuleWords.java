package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a rule in plain sentences, with the very numbers with which {@link Tally} counts. */
final class RuleWords {

    private RuleWords() {}

    /**
     * @param voters whose answers count
     * @param until the last moment, in words
     */
    static String of(Rule rule, int voters, String until) {
        return Stream.of(voice(rule), passes(rule, voters, until), rule.groups() ? groups(rule) : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String voice(Rule rule) {
        return switch (rule.mode()) {
            case SENSE, ADVICE_FIRST -> "";
            case WEIGHTED -> t("RuleWords.weighted");
            case CONSENT, CONSENSUS, VOTE, SECTORS -> t("RuleWords.oneVoice");
        };
    }

    private static String passes(Rule rule, int voters, String until) {
        var needed = rule.quorum().needed(voters);
        return switch (rule.mode()) {
            case CONSENT -> t("RuleWords.consent", needed, voters, until);
            case CONSENSUS -> t("RuleWords.consensus", voters, until);
            case VOTE, WEIGHTED -> t("RuleWords.vote." + rule.majority(), needed, voters, until);
            case SECTORS -> t("RuleWords.sectors", needed, voters, until);
            case ADVICE_FIRST -> t("RuleWords.advice", until);
            case SENSE -> t("RuleWords.sense", until);
        };
    }

    private static String groups(Rule rule) {
        return rule.mode().votes() ? t("RuleWords.groups") : rule.mode().inRounds() ? t("RuleWords.veto") : "";
    }

    /** The rule without a day and without voters, for a partnership's usual way. */
    static String usual(UsualRule usual) {
        var rule = usual.rule();
        var majority = rule.mode() == Mode.VOTE || rule.mode() == Mode.WEIGHTED
                ? t(rule.mode()) + ", " + t(rule.majority())
                : t(rule.mode());
        return t(
                "RuleWords.usual",
                majority,
                rule.mode().choosesQuorum() ? t("RuleWords.quorum." + rule.quorum()) : t("RuleWords.quorum.none"),
                usual.days());
    }
}
