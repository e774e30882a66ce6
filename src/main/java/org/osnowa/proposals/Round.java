package org.osnowa.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;

/**
 * One version of a proposal, and what partners answered to it.
 *
 * @param changed what was changed since the round before, and why; in its author's words
 * @param closesAt the first moment at which nobody can answer any more, by the clock of this machine
 * @param closing once somebody or the clock has closed it
 */
record Round(
        int number,
        String words,
        Optional<String> changed,
        Instant openedAt,
        Instant closesAt,
        Optional<Closing> closing,
        Optional<Instant> remindedAt,
        List<Voter> voters,
        List<Voice> voices) {

    record Closing(Instant at, Result result) {}

    boolean open(Instant now) {
        return closing.isEmpty() && now.isBefore(closesAt);
    }

    Optional<Voter> voter(OrganisationId partner) {
        return voters.stream().filter(each -> each.partner().equals(partner)).findFirst();
    }

    /** The answers that count, of each partner the last that decides. */
    Map<OrganisationId, Voice> counted() {
        return voices.stream()
                .filter(Voice::counts)
                .collect(Collectors.toMap(Voice::partner, each -> each, (_, later) -> later));
    }

    /** The positions that wait for a superior: said last, and not after the partner had answered itself. */
    Map<OrganisationId, Voice> positions() {
        return voices.stream()
                .collect(Collectors.toMap(Voice::partner, each -> each, (_, later) -> later))
                .values()
                .stream()
                .filter(each -> !each.counts())
                .collect(Collectors.toMap(Voice::partner, each -> each));
    }

    Optional<Voice> voice(OrganisationId partner) {
        return Optional.ofNullable(counted().get(partner));
    }

    Optional<Voice> waiting(OrganisationId partner) {
        return Optional.ofNullable(positions().get(partner));
    }

    int answers(OrganisationId partner) {
        return (int)
                voices.stream().filter(each -> each.partner().equals(partner)).count();
    }

    /** Those who may answer and are still partners. */
    List<Voter> present() {
        return voters.stream().filter(each -> !each.left()).toList();
    }

    List<OrganisationId> unanswered() {
        var counted = counted();
        return present().stream()
                .map(Voter::partner)
                .filter(each -> !counted.containsKey(each))
                .toList();
    }

    List<Voice> saying(Stance stance) {
        var counted = counted();
        return present().stream()
                .flatMap(each -> Optional.ofNullable(counted.get(each.partner())).stream())
                .filter(each -> each.said().stance() == stance)
                .toList();
    }

    Tally tally(Rule rule) {
        var counted = counted();
        return new Tally(
                rule,
                present().stream()
                        .map(each -> new Ballot(
                                each.partner(),
                                each.sector(),
                                each.group(),
                                each.weight(),
                                Optional.ofNullable(counted.get(each.partner()))
                                        .map(voice -> voice.said().stance())))
                        .toList());
    }
}
