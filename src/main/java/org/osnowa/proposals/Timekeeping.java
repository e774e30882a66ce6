package org.osnowa.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the clock does to proposals: closes rounds, reminds once before the end, and brings reservations back. */
@Component
class Timekeeping {

    private static final Logger log = LoggerFactory.getLogger(Timekeeping.class);
    private static final Duration BEFORE_END = Duration.ofHours(48);
    private static final Duration JUST_ASKED = Duration.ofHours(20);
    private static final int MOST = 500;

    private final Proposals proposals;
    private final Reservations reservations;
    private final ProposalDesk desk;
    private final ProposalAskingDesk asking;
    private final ReservationLetters letters;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Clock clock;

    Timekeeping(
            Proposals proposals,
            Reservations reservations,
            ProposalDesk desk,
            ProposalAskingDesk asking,
            ReservationLetters letters,
            Partnerships partnerships,
            Organisations organisations,
            Clock clock) {
        this.proposals = proposals;
        this.reservations = reservations;
        this.desk = desk;
        this.asking = asking;
        this.letters = letters;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.clock = clock;
    }

    void all() {
        var now = clock.instant();
        proposals
                .due(now, MOST)
                .forEach(each -> in(each.partnership(), partnership -> desk.closeDue(partnership, each.id())));
        proposals
                .toRemind(now, now.plus(BEFORE_END), now.minus(JUST_ASKED), MOST)
                .forEach(each -> in(each.partnership(), partnership -> {
                    if (!partnership.life().state().ended()) {
                        var _ = asking.remind(partnership, each.id());
                    }
                }));
    }

    void reservations() {
        var today = LocalDate.now(clock);
        for (var each : reservations.back(today, MOST)) {
            var partner = each.reservation().partner();
            var name = organisations.namesOf(List.of(partner)).getOrDefault(partner, "");
            in(each.partnership(), partnership -> letters.back(partnership, each, name));
        }
    }

    private interface Work {
        void in(Partnership partnership);
    }

    /** One that fails must not keep back the others; it stays due, and is tried again at the next round of the clock. */
    private void in(PartnershipId id, Work work) {
        try {
            work.in(partnerships.get(id));
        } catch (RuntimeException e) {
            log.warn("A proposal of partnership {} was not looked after", id.value(), e);
        }
    }
}
