package org.osnowa.agreements;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.osnowa.agreements.Agreements.About;
import org.osnowa.agreements.Agreements.Near;
import org.osnowa.agreements.Agreements.Pending;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes when the day of signing, of a review or the last day of an agreement comes near: once for each of a few distances. It
 * counts days of the calendar, so that a day of 23 or 25 hours is one day.
 */
@Service
class AgreementReminders {

    private static final TreeSet<Integer> TO_SIGN = new TreeSet<>(List.of(14, 7, 3, 1));
    private static final TreeSet<Integer> TO_REVIEW = new TreeSet<>(List.of(14));
    private static final TreeSet<Integer> TO_END = new TreeSet<>(List.of(30));
    private static final int FARTHEST = 30;

    private final Agreements agreements;
    private final Partnerships partnerships;
    private final AgreementLetters letters;
    private final Clock clock;

    AgreementReminders(Agreements agreements, Partnerships partnerships, AgreementLetters letters, Clock clock) {
        this.agreements = agreements;
        this.partnerships = partnerships;
        this.letters = letters;
        this.clock = clock;
    }

    /** The letters and the marks that they were written stand or fall together. */
    @Transactional
    public void all() {
        var today = LocalDate.now(clock);
        var near = agreements.near(today, today.plusDays(FARTHEST), null);
        var known = known(near);
        near.forEach(each -> Optional.ofNullable(known.get(each.partnership()))
                .filter(partnership -> partnership.life().state() == LifeState.ACTIVE)
                .ifPresent(partnership -> remind(partnership, each, today)));
    }

    private void remind(Partnership partnership, Near near, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, near.day());
        var ahead = distances(near.about()).ceiling((int) days);
        if (ahead == null || !agreements.reminds(near, ahead)) {
            return;
        }
        switch (near.about()) {
            case SIGN -> {
                var missing = agreements.pending(List.of(), List.of(partnership.id())).stream()
                        .filter(each -> each.id().equals(near.id()))
                        .map(Pending::organisation)
                        .toList();
                if (!missing.isEmpty()) {
                    letters.signSoon(partnership, near.id(), near.title(), missing, near.day(), days);
                }
            }
            case REVIEW -> letters.dayComes(partnership, near.id(), near.title(), "review", near.day());
            case END -> letters.dayComes(partnership, near.id(), near.title(), "end", near.day());
        }
    }

    private static NavigableSet<Integer> distances(About about) {
        return switch (about) {
            case SIGN -> TO_SIGN;
            case REVIEW -> TO_REVIEW;
            case END -> TO_END;
        };
    }

    private Map<PartnershipId, Partnership> known(List<Near> near) {
        return partnerships.all(near.stream().map(Near::partnership).distinct().toList()).stream()
                .collect(toMap(Partnership::id, Function.identity()));
    }
}
