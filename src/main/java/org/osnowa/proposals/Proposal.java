package org.osnowa.proposals;

import static org.osnowa.proposals.ProposalRefusal.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.proposals.Voice.Said;

/**
 * Something that partners are to decide about, through as many rounds as it takes.
 *
 * @param number as it is called in the partnership: P1, P2, …
 * @param rounds the first first; there is always one
 */
record Proposal(
        ProposalId id,
        int number,
        String title,
        Rule rule,
        Setting setting,
        List<Round> rounds,
        Optional<Withdrawn> withdrawn,
        Optional<UUID> decision,
        int version) {

    static final Duration LONGEST = Duration.ofDays(92);
    static final int MOST_ROUNDS = 20;
    /** Whoever has a link can use up only what is set aside for links. */
    static final int MOST_BY_LETTER = 20;

    static final int MOST_OTHERWISE = 30;

    /**
     * @param hidden whether nobody sees what others answered before the round is over
     * @param meeting for which it is prepared
     * @param decider who decides after having heard the others, with {@link Mode#ADVICE_FIRST}
     * @param about the partner about which the others decide: it has no voice (clause C25)
     * @param openedBy nobody where it was loaded
     */
    record Setting(
            boolean hidden,
            Optional<UUID> meeting,
            Optional<OrganisationId> decider,
            Optional<OrganisationId> about,
            Optional<PersonId> openedBy) {}

    record Withdrawn(LocalDate on, String reason) {}

    String code() {
        return "P" + number;
    }

    Round round() {
        return rounds.getLast();
    }

    boolean open(Instant now) {
        return withdrawn.isEmpty() && round().open(now);
    }

    /** Whether it waits for nothing any more. */
    boolean ended() {
        return withdrawn.isPresent() || decision.isPresent();
    }

    /** What the last round came to; nothing while it is open. */
    Optional<Result> result(Instant now) {
        return round().closing()
                .map(Round.Closing::result)
                .or(() -> round().open(now)
                        ? Optional.empty()
                        : Optional.of(round().tally(rule).result()));
    }

    Tally tally() {
        return round().tally(rule);
    }

    /** Whether nobody may see what was answered in a round: before its end, and for ever where it was taken back before that. */
    boolean hides(Round round) {
        return setting.hidden() && round.closing().isEmpty();
    }

    /** How many voices there are, as far as that tells nothing that is hidden. */
    int voters() {
        return hides(round()) ? round().present().size() : tally().voters();
    }

    static Optional<ProposalRefusal> whyNotUntil(Instant closesAt, Instant now) {
        if (!closesAt.isAfter(now)) {
            return Optional.of(CLOSES_IN_PAST);
        }
        return closesAt.isAfter(now.plus(LONGEST)) ? Optional.of(CLOSES_FAR) : Optional.empty();
    }

    private Optional<ProposalRefusal> whyNotGoOn() {
        if (withdrawn.isPresent()) {
            return Optional.of(WITHDRAWN);
        }
        return decision.isPresent() ? Optional.of(DECIDED) : Optional.empty();
    }

    private Optional<ProposalRefusal> whyNotOpen(Instant now) {
        return whyNotGoOn().or(() -> round().open(now) ? Optional.empty() : Optional.of(CLOSED));
    }

    /** Why nobody can answer for a partner now, whatever they say. */
    Optional<ProposalRefusal> whyNotAnswer(OrganisationId partner, Channel channel, Instant now) {
        return whyNotOpen(now)
                .or(() -> round().voter(partner).isEmpty() ? Optional.of(NOT_A_VOTER) : Optional.empty())
                .or(() -> round().voter(partner).filter(Voter::left).map(_ -> LEFT))
                .or(() -> tooMany(partner, channel) ? Optional.of(TOO_MANY_ANSWERS) : Optional.empty());
    }

    private boolean tooMany(OrganisationId partner, Channel channel) {
        var byLetter = channel == Channel.LETTER;
        var given = round().voices().stream()
                .filter(each -> each.partner().equals(partner) && (each.by().channel() == Channel.LETTER) == byLetter)
                .count();
        return given >= (byLetter ? MOST_BY_LETTER : MOST_OTHERWISE);
    }

    /** What somebody says for a partner, by which channel, and under which mandate; to which round, as they had it before them. */
    record Answer(OrganisationId partner, int round, Said said, Scope scope, Channel channel) {}

    Optional<ProposalRefusal> whyNotAnswer(Answer answer, Instant now) {
        return whyNotAnswer(answer.partner(), answer.channel(), now)
                .or(() -> answer.round() == round().number() ? Optional.empty() : Optional.of(OTHER_VERSION))
                .or(() -> answer.scope() == Scope.OBSERVES ? Optional.of(LOOKS_ON) : Optional.empty())
                .or(() -> answer.scope() == Scope.CONSULTS && saidItself(answer.partner())
                        ? Optional.of(ANSWERED_BY_SUPERIOR)
                        : Optional.empty())
                .or(() -> whyNotSay(answer.said()));
    }

    /** Beside what somebody wrote down for a partner, its own people may leave a position. */
    private boolean saidItself(OrganisationId partner) {
        return round().voice(partner)
                .filter(each -> !each.by().channel().writtenDown())
                .isPresent();
    }

    private Optional<ProposalRefusal> whyNotSay(Said said) {
        if (!rule.mode().stances().contains(said.stance())) {
            return Optional.of(WRONG_STANCE);
        }
        return said.stance().needsWords() && said.words().isEmpty() ? Optional.of(WORDS_MISSING) : Optional.empty();
    }

    /** Nobody writes down something else for a partner that has answered itself; it can correct what was written down. */
    Optional<ProposalRefusal> whyNotWriteDown(Answer answer, Instant now) {
        return whyNotAnswer(answer, now)
                .or(() -> saidItself(answer.partner()) ? Optional.of(ANSWERED_ITSELF) : Optional.empty());
    }

    /**
     * Why a superior cannot make the position that waits the partner's answer.
     *
     * @param number of the position that they had before them
     */
    Optional<ProposalRefusal> whyNotConfirm(OrganisationId partner, int round, int number, Scope scope, Instant now) {
        return round().waiting(partner)
                .filter(each -> each.number() == number)
                .map(each -> whyNotAnswer(new Answer(partner, round, each.said(), scope, Channel.HERE), now)
                        .or(() -> scope == Scope.DECIDES ? Optional.empty() : Optional.of(NOT_YOURS)))
                .orElseGet(() -> whyNotAnswer(partner, Channel.HERE, now).or(() -> Optional.of(NOTHING_WAITS)));
    }

    /** Before its time a round is closed only when nobody could still say something new. */
    Optional<ProposalRefusal> whyNotCloseEarly(Instant now) {
        return whyNotOpen(now)
                .or(() -> round().unanswered().isEmpty() ? Optional.empty() : Optional.of(NOT_ALL_ANSWERED));
    }

    /** Nobody's time is made shorter. */
    Optional<ProposalRefusal> whyNotExtend(Instant until, Instant now) {
        return whyNotOpen(now)
                .or(() -> until.isAfter(round().closesAt()) ? Optional.empty() : Optional.of(CLOSES_EARLIER))
                .or(() -> whyNotUntil(until, now));
    }

    /** Why there can be no further round. */
    Optional<ProposalRefusal> whyNotRevise(Instant now) {
        return whyNotGoOn()
                .or(() -> round().open(now) ? Optional.of(STILL_OPEN) : Optional.empty())
                .or(() -> result(now).filter(Result::passes).map(_ -> PASSED_ALREADY))
                .or(() -> rounds.size() >= MOST_ROUNDS ? Optional.of(TOO_MANY_ROUNDS) : Optional.empty());
    }

    /** Whoever objected is not asked the same again; where too few answered, it may be asked once more. */
    Optional<ProposalRefusal> whyNotRevise(String words, Instant now) {
        return whyNotRevise(now)
                .or(() -> result(now).filter(Result.OBJECTED::equals).isPresent() && words.equals(round().words())
                        ? Optional.of(SAME_WORDS)
                        : Optional.empty());
    }

    Optional<ProposalRefusal> whyNotWithdraw() {
        return whyNotGoOn();
    }

    /** Why nobody can write down yet what came of it; of a sense check nothing comes that would bind somebody. */
    Optional<ProposalRefusal> whyNotConclude(Instant now) {
        return whyNotGoOn()
                .or(() -> round().open(now) ? Optional.of(STILL_OPEN) : Optional.empty())
                .or(() -> result(now)
                        .filter(each -> each.passes() || rule.mode() == Mode.ADVICE_FIRST)
                        .map(_ -> Optional.<ProposalRefusal>empty())
                        .orElseGet(() -> Optional.of(NOT_PASSED)));
    }
}
