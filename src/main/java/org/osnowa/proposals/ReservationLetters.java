package org.osnowa.proposals;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.partnerships.Partnership;
import org.osnowa.proposals.Reservations.Back;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who coordinates when a reservation comes back. */
@Service
class ReservationLetters {

    private final ProposalLetters letters;
    private final Reservations reservations;
    private final Clock clock;

    ReservationLetters(ProposalLetters letters, Reservations reservations, Clock clock) {
        this.letters = letters;
        this.reservations = reservations;
        this.clock = clock;
    }

    @Transactional
    void back(Partnership partnership, Back back, String partner) {
        reservations.told(back.reservation(), LocalDate.now(clock));
        letters.reservationBack(partnership, back.title(), partner, back.reservation());
    }
}
