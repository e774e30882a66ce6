package org.osnowa.diagnosis;

import static org.osnowa.history.Happening.happened;

import org.osnowa.accounts.Person;
import org.osnowa.diagnosis.Diagnosis.Consent;
import org.osnowa.diagnosis.Diagnosis.Looked;
import org.osnowa.history.History;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what is looked at once before a partnership goes on. */
@Service
class DiagnosisDesk {

    private final Diagnoses diagnoses;
    private final History history;

    DiagnosisDesk(Diagnoses diagnoses, History history) {
        this.diagnoses = diagnoses;
        this.history = history;
    }

    @Transactional
    void looked(Partnership partnership, Looked looked, Person me) {
        diagnoses.looked(partnership.id(), looked);
        history.tell(partnership.id().value(), happened("diagnosis.happened.looked", looked.words()), me.id());
    }

    @Transactional
    void agreed(Partnership partnership, Consent consent, Person me) {
        diagnoses.agreed(partnership.id(), consent);
        history.tell(
                partnership.id().value(),
                happened("diagnosis.happened.agreed", consent.by(), consent.document())
                        .forPartnersOnly(),
                me.id());
    }
}
