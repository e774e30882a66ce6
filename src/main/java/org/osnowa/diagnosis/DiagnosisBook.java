package org.osnowa.diagnosis;

import java.time.LocalDate;
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

    DiagnosisBook(Entries entries, Stakeholders stakeholders, StakeholderMap map, Diagnoses diagnoses, Texts texts) {
        this.texts = texts;
        this.entries = entries;
        this.stakeholders = stakeholders;
        this.map = map;
        this.diagnoses = diagnoses;
    }

    public void enter(PartnershipId partnership, Known known) {
        var entry = Entry.fresh(new EntryId(Ids.next()), known);
        entries.add(partnership, entry);
        texts.keep(partnership.value(), entry.id().value(), EntryDesk.WORDS, known.words(), null);
    }

    public void map(PartnershipId partnership, OrganisationId organisation, PartInMatter part) {
        stakeholders.add(
                partnership,
                new Stakeholder(
                        new StakeholderId(Ids.next()), new Listed(organisation), part, Optional.empty(), false, 0));
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
