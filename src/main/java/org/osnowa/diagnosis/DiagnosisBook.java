package org.osnowa.diagnosis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osnowa.diagnosis.Diagnosis.Consent;
import org.osnowa.diagnosis.Diagnosis.Looked;
import org.osnowa.diagnosis.Diagnosis.Seen;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters what was found out on an earlier day: in the demo community. */
@Component
public class DiagnosisBook {

    private final Entries entries;
    private final Stakeholders stakeholders;
    private final StakeholderMap map;
    private final Diagnoses diagnoses;
    private final Texts texts;
    private final Clock clock;

    DiagnosisBook(
            Entries entries,
            Stakeholders stakeholders,
            StakeholderMap map,
            Diagnoses diagnoses,
            Texts texts,
            Clock clock) {
        this.clock = clock;
        this.texts = texts;
        this.entries = entries;
        this.stakeholders = stakeholders;
        this.map = map;
        this.diagnoses = diagnoses;
    }

    /** @param by for which of the partners it was written down */
    public void enter(PartnershipId partnership, Known known, OrganisationId by, LocalDate on) {
        var entry = Entry.fresh(new EntryId(Ids.next()), known);
        entries.add(partnership, entry, brought(by, on));
        texts.keep(partnership.value(), entry.id().value(), EntryDesk.WORDS, known.words(), null);
    }

    /** @param by for which of the partners it was put on the map */
    public void map(
            PartnershipId partnership,
            OrganisationId organisation,
            PartInMatter part,
            OrganisationId by,
            LocalDate on) {
        stakeholders.add(
                partnership,
                new Stakeholder(
                        new StakeholderId(Ids.next()), new Listed(organisation), part, Optional.empty(), false, 0),
                brought(by, on));
    }

    private Brought brought(OrganisationId by, LocalDate on) {
        return new Brought(Optional.of(by), (int) ChronoUnit.DAYS.between(on, LocalDate.now(clock)));
    }

    /** The partners saw whom the map lacks. */
    public void see(PartnershipId partnership, LocalDate on) {
        var gaps = StakeholderMap.gaps(map.of(partnership));
        diagnoses.seen(partnership, new Seen(gaps.names(), on));
    }

    public void looked(PartnershipId partnership, String words, LocalDate on) {
        diagnoses.looked(partnership, new Looked(words, on));
    }

    public void agreed(PartnershipId partnership, String by, String document, LocalDate on) {
        diagnoses.agreed(partnership, new Consent(by, document, on));
    }
}
