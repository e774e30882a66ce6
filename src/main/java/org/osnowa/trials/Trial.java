package org.osnowa.trials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Outcome;

/**
 * A goal tried out on those who might join, before anything is founded. Its card is rewritten until enough of them say yes;
 * every wording keeps its own answers.
 *
 * @param shared the link for handing on
 */
record Trial(TrialId id, PartnershipId partnership, LocalDate begunOn, State state, Shared shared, int version) {

    static final int MOST_TRIALS = 50;
    static final int MOST_CARDS = 50;
    static final int MOST_AT_ONCE = 20;
    static final int MOST_RECIPIENTS = 200;

    /** How many answers one wording takes from the shared link, which anybody may hand on. */
    static final int MOST_SHARED_ANSWERS = 500;

    public sealed interface State {

        record Running() implements State {}

        /** @param forgotten whether names and addresses are gone */
        record Ended(LocalDate on, boolean forgotten) implements State {}
    }

    /** @param generation grows whenever the link is opened anew, so that an earlier one stays closed */
    record Shared(int generation, boolean open) {

        static final Shared CLOSED = new Shared(0, false);
    }

    /** Whom somebody wants to ask. */
    record Asked(Optional<OrganisationId> organisation, String address) {

        boolean sameAs(Recipient other) {
            return other.address().filter(address::equalsIgnoreCase).isPresent()
                    || organisation.isPresent() && organisation.equals(other.organisation());
        }
    }

    static Trial begun(TrialId id, PartnershipId partnership, LocalDate today) {
        return new Trial(id, partnership, today, new State.Running(), Shared.CLOSED, 0);
    }

    boolean running() {
        return state instanceof State.Running;
    }

    Optional<TrialRefusal> whyNotRewrite(GoalCard newest, GoalCard.Wording wording) {
        if (!running()) {
            return Optional.of(TrialRefusal.ENDED);
        }
        if (newest.wording().equals(wording)) {
            return Optional.of(TrialRefusal.NOTHING_CHANGED);
        }
        return newest.number() >= MOST_CARDS ? Optional.of(TrialRefusal.TOO_MANY_CARDS) : Optional.empty();
    }

    /** @param before everybody who was asked; whose letter was taken back may be asked again */
    Optional<TrialRefusal> whyNotAsk(List<Asked> all, Collection<Recipient> before) {
        if (!running()) {
            return Optional.of(TrialRefusal.ENDED);
        }
        if (all.isEmpty()) {
            return Optional.of(TrialRefusal.NOBODY_TO_ASK);
        }
        if (all.size() > MOST_AT_ONCE) {
            return Optional.of(TrialRefusal.TOO_MANY_AT_ONCE);
        }
        if (all.size() + before.size() > MOST_RECIPIENTS) {
            return Optional.of(TrialRefusal.TOO_MANY_RECIPIENTS);
        }
        return alreadyAsked(all, before).isEmpty() ? Optional.empty() : Optional.of(TrialRefusal.ALREADY_ASKED);
    }

    /** Those who have a letter, and those who stand twice in the list. */
    static List<Asked> alreadyAsked(List<Asked> all, Collection<Recipient> before) {
        var times = all.stream()
                .collect(Collectors.groupingBy(each -> each.address().toLowerCase(Locale.ROOT), Collectors.counting()));
        return all.stream()
                .filter(each -> times.getOrDefault(each.address().toLowerCase(Locale.ROOT), 0L) > 1
                        || before.stream().anyMatch(other -> !other.withdrawn() && each.sameAs(other)))
                .distinct()
                .toList();
    }

    Outcome<Trial> share() {
        return Outcome.unless(
                running() ? Optional.empty() : Optional.of(TrialRefusal.ENDED),
                () -> with(new Shared(shared.generation() + 1, true)));
    }

    Trial unshare() {
        return with(new Shared(shared.generation(), false));
    }

    /** Ending it closes the shared link for good. */
    Outcome<Trial> end(LocalDate today) {
        return Outcome.unless(
                running() ? Optional.empty() : Optional.of(TrialRefusal.ENDED),
                () -> new Trial(
                        id,
                        partnership,
                        begunOn,
                        new State.Ended(today, false),
                        new Shared(shared.generation(), false),
                        version));
    }

    Optional<TrialRefusal> whyNotReopen() {
        return switch (state) {
            case State.Running() -> Optional.of(TrialRefusal.NOT_ENDED);
            case State.Ended(var _, var forgotten) ->
                forgotten ? Optional.of(TrialRefusal.FORGOTTEN) : Optional.empty();
        };
    }

    Outcome<Trial> reopen() {
        return Outcome.unless(
                whyNotReopen(), () -> new Trial(id, partnership, begunOn, new State.Running(), shared, version));
    }

    private Trial with(Shared changed) {
        return new Trial(id, partnership, begunOn, state, changed, version);
    }
}
