package org.osnowa.datepolls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * Days that are offered to partners, and what each says to each of them. One partner has one answer, which it changes as often as
 * it likes until the poll closes.
 *
 * @param voices of those that were asked
 * @param sentAt when letters were last sent
 * @param meeting what came of it
 */
record DatePoll(
        PollId id,
        Ask ask,
        List<Slot> slots,
        Map<OrganisationId, Voice> voices,
        Optional<Instant> sentAt,
        Optional<UUID> meeting) {

    static final int FEWEST = 2;
    static final int MOST = 20;
    static final int YEARS_AHEAD = 2;

    /**
     * What is asked.
     *
     * @param minutes how long the meeting is to take
     * @param closesOn the last day for answers
     */
    record Ask(String title, String place, Optional<Integer> minutes, LocalDate closesOn) {}

    record Time(LocalDate day, Optional<LocalTime> hour) {

        static final Comparator<Time> IN_ORDER = Comparator.comparing(Time::day)
                .thenComparing(each -> each.hour().orElse(LocalTime.MIN));
    }

    record Slot(UUID id, Time time) {}

    /**
     * What a partner says.
     *
     * @param answers by slot; empty while it has said nothing
     * @param by who said it, as they are called
     * @param writer who wrote it down on somebody's word, as they are called; nobody where it was said here
     * @param person who said it or wrote it down, with an account
     */
    record Voice(
            Map<UUID, Suits> answers,
            Optional<String> by,
            Optional<String> writer,
            Optional<PersonId> person,
            Optional<Instant> at) {

        static final Voice SILENT =
                new Voice(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        boolean silent() {
            return answers.isEmpty();
        }
    }

    /** Why nobody can be asked like this. */
    static Optional<PollRefusal> whyNotAsk(Ask ask, List<Time> times, List<OrganisationId> asked, LocalDate today) {
        if (times.size() < FEWEST) {
            return Optional.of(PollRefusal.SLOTS_FEW);
        }
        if (times.size() > MOST) {
            return Optional.of(PollRefusal.SLOTS_MANY);
        }
        if (new HashSet<>(times).size() < times.size()) {
            return Optional.of(PollRefusal.SLOT_TWICE);
        }
        var first = times.stream().map(Time::day).min(Comparator.naturalOrder()).orElseThrow();
        if (!first.isAfter(today)) {
            return Optional.of(PollRefusal.SLOT_PAST);
        }
        if (times.stream().anyMatch(each -> each.day().isAfter(today.plusYears(YEARS_AHEAD)))) {
            return Optional.of(PollRefusal.SLOT_FAR);
        }
        if (ask.closesOn().isBefore(today)) {
            return Optional.of(PollRefusal.CLOSES_PAST);
        }
        if (!ask.closesOn().isBefore(first)) {
            return Optional.of(PollRefusal.CLOSES_LATE);
        }
        return asked.isEmpty() ? Optional.of(PollRefusal.NOBODY) : Optional.empty();
    }

    Optional<PollRefusal> whyNotAnswer(OrganisationId organisation, LocalDate today) {
        if (meeting.isPresent()) {
            return Optional.of(PollRefusal.SETTLED);
        }
        if (today.isAfter(ask.closesOn())) {
            return Optional.of(PollRefusal.CLOSED);
        }
        return voices.containsKey(organisation) ? Optional.empty() : Optional.of(PollRefusal.NOT_ASKED);
    }

    /** An answer says something to every day, so that nobody's silence is taken for a yes or a no. */
    Optional<PollRefusal> whyNotAnswer(OrganisationId organisation, Map<UUID, Suits> answers, LocalDate today) {
        return whyNotAnswer(organisation, today)
                .or(() -> answers.keySet()
                                .equals(new HashSet<>(
                                        slots.stream().map(Slot::id).toList()))
                        ? Optional.empty()
                        : Optional.of(PollRefusal.INCOMPLETE));
    }

    Optional<PollRefusal> whyNotSend(LocalDate today) {
        if (meeting.isPresent()) {
            return Optional.of(PollRefusal.SETTLED);
        }
        return today.isAfter(ask.closesOn()) ? Optional.of(PollRefusal.CLOSED) : Optional.empty();
    }

    /** Who coordinates need not wait until it closes. */
    Optional<PollRefusal> whyNotSettle(LocalDate today, Slot slot) {
        if (meeting.isPresent()) {
            return Optional.of(PollRefusal.SETTLED);
        }
        return slot.time().day().isBefore(today) ? Optional.of(PollRefusal.SLOT_PAST) : Optional.empty();
    }

    /** How a day suits those who have answered. */
    record Tally(Slot slot, List<OrganisationId> yes, List<OrganisationId> ifNeedBe, List<OrganisationId> no) {}

    List<Tally> tallies() {
        return slots.stream()
                .map(slot -> new Tally(
                        slot, saying(slot, Suits.YES), saying(slot, Suits.IF_NEED_BE), saying(slot, Suits.NO)))
                .toList();
    }

    private List<OrganisationId> saying(Slot slot, Suits what) {
        return voices.entrySet().stream()
                .filter(each -> each.getValue().answers().get(slot.id()) == what)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day that suits most; of those that suit as many the one on which the fewest cannot come, then the first. */
    Optional<Tally> best() {
        return tallies().stream()
                .filter(each -> !each.yes().isEmpty() || !each.ifNeedBe().isEmpty())
                .min(Comparator.comparingInt((Tally each) -> -each.yes().size())
                        .thenComparingInt(each -> -each.ifNeedBe().size())
                        .thenComparing(each -> each.slot().time(), Time.IN_ORDER));
    }

    List<OrganisationId> silent() {
        return voices.entrySet().stream()
                .filter(each -> each.getValue().silent())
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Slot> slot(UUID wanted) {
        return slots.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }
}
