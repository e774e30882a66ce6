package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.stream.Collectors;

/** Says in one phrase how partners decided, as the register of decisions shows it: "7 za, 1 wstrzymujący". */
final class HowDecided {

    private static final int LONGEST = 200;

    private HowDecided() {}

    static String of(Proposal proposal) {
        var counts = proposal.tally().counts();
        var said = proposal.rule().mode().stances().stream()
                .filter(counts::containsKey)
                .map(each -> t("HowDecided." + each, counts.get(each)))
                .collect(Collectors.joining(", "));
        var words = t("HowDecided", t(proposal.rule().mode()), proposal.rounds().size(), said);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
