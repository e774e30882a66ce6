package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.stream.Collectors;

/** Says in one phrase how partners decided, as the register of decisions shows it: "7 za, 1 wstrzymujący". */
final class HowDecided {

    private static final int LONGEST = 200;

    private HowDecided() {}

    static String of(Proposal proposal) {
        var tally = proposal.tally();
        var said = proposal.rule().mode().stances().stream()
                .filter(each -> tally.count(each) > 0)
                .map(each -> t("HowDecided." + each, tally.count(each)))
                .collect(Collectors.joining(", "));
        var watched = proposal.rule().groups() && proposal.rule().mode().votes()
                ? tally.shares().stream()
                        .filter(Tally.Share::dominates)
                        .map(each -> "; " + t("HowDecided.dominates", GroupWords.of(each.group())))
                        .collect(Collectors.joining())
                : "";
        var words = t("HowDecided", t(proposal.rule().mode()), proposal.rounds().size(), said) + watched;
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
