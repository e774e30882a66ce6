package org.osnowa.proposals;

import org.osnowa.partnerships.Partnership;
import org.osnowa.proposals.Reservations.Back;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who coordinates when a reservation comes back. */
@Service
class ReservationLetters {

    private final ProposalLetters letters;

    ReservationLetters(ProposalLetters letters) {
        this.letters = letters;
    }

    @Transactional
    void back(Partnership partnership, Back back, String partner) {
        letters.reservationBack(partnership, back.title(), partner, back.reservation());
    }
}
