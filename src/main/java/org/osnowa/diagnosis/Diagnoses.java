package org.osnowa.diagnosis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.diagnosis.Diagnosis.Consent;
import org.osnowa.diagnosis.Diagnosis.Looked;
import org.osnowa.diagnosis.Diagnosis.Seen;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each partnership looked at once. All SQL on the diagnoses table is in this file, save for the counting of {@link DiagnosisMeasures}. */
@Repository
class Diagnoses {

    private final JdbcClient db;

    Diagnoses(JdbcClient db) {
        this.db = db;
    }

    Diagnosis of(PartnershipId partnership) {
        return db.sql("""
                select looked_on, looked_words, consent_by, consent_on, consent_document, gaps_seen, gaps_seen_on
                  from diagnoses
                 where partnership = :partnership
                """)
                .param("partnership", partnership.value())
                .query(Diagnoses::diagnosis)
                .optional()
                .orElse(Diagnosis.NONE);
    }

    void looked(PartnershipId partnership, Looked looked) {
        db.sql("""
                insert into diagnoses (partnership, looked_on, looked_words)
                values (:partnership, :on, :words)
                    on conflict (partnership) do update
                   set looked_on = excluded.looked_on, looked_words = excluded.looked_words
                """)
                .param("partnership", partnership.value())
                .param("on", looked.on())
                .param("words", looked.words())
                .update();
    }

    void agreed(PartnershipId partnership, Consent consent) {
        db.sql("""
                insert into diagnoses (partnership, consent_by, consent_on, consent_document)
                values (:partnership, :by, :on, :document)
                    on conflict (partnership) do update
                   set consent_by = excluded.consent_by, consent_on = excluded.consent_on,
                       consent_document = excluded.consent_document
                """)
                .param("partnership", partnership.value())
                .param("by", consent.by())
                .param("on", consent.on())
                .param("document", consent.document())
                .update();
    }

    void seen(PartnershipId partnership, Seen seen) {
        db.sql("""
                insert into diagnoses (partnership, gaps_seen, gaps_seen_on)
                values (:partnership, :gaps, :on)
                    on conflict (partnership) do update
                   set gaps_seen = excluded.gaps_seen, gaps_seen_on = excluded.gaps_seen_on
                """)
                .param("partnership", partnership.value())
                .param("gaps", seen.gaps().toArray(String[]::new))
                .param("on", seen.on())
                .update();
    }

    void unseen(PartnershipId partnership) {
        db.sql("update diagnoses set gaps_seen = null, gaps_seen_on = null where partnership = :partnership")
                .param("partnership", partnership.value())
                .update();
    }

    private static Diagnosis diagnosis(ResultSet row, int number) throws SQLException {
        return new Diagnosis(
                on(row, "looked_on").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Looked(
                                row.getString("looked_words"),
                                on(row, "looked_on").get())),
                on(row, "consent_on").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Consent(
                                row.getString("consent_by"),
                                row.getString("consent_document"),
                                on(row, "consent_on").get())),
                on(row, "gaps_seen_on").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Seen(
                                List.of((String[]) row.getArray("gaps_seen").getArray()),
                                on(row, "gaps_seen_on").get())));
    }

    private static Optional<LocalDate> on(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
