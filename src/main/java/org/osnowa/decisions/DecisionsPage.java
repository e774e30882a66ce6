package org.osnowa.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.decisions.DecidedForm.Became;
import org.osnowa.partnerships.Offspring.Origin;
import org.osnowa.partnerships.PartnershipHead;

/**
 * What was decided: what is open first. Who sees to it until when, and what is late, is for partners only.
 *
 * @param underway proposals that wait for something, for partners
 * @param late how many are late, for partners
 * @param first where the list begins, when this is not its beginning
 * @param next what comes after
 */
public record DecisionsPage(
        PartnershipHead head,
        List<Deliberations.Underway> underway,
        List<Row> open,
        List<Row> ended,
        long late,
        @Nullable String first,
        @Nullable String next) {

    /**
     * @param meeting where it was decided
     * @param became with its day
     * @param reason why it was dropped
     * @param origin of what it was born, for partners
     * @param deliberated where partners deliberated about it, for partners
     */
    public record Row(
            String id,
            String code,
            String words,
            String on,
            @Nullable String meeting,
            @Nullable String how,
            @Nullable Course course,
            Became became,
            @Nullable String endedOn,
            @Nullable String owner,
            @Nullable String due,
            boolean late,
            @Nullable String reason,
            @Nullable String deliberated,
            @Nullable Origin origin) {}

    public boolean empty() {
        return underway.isEmpty() && open.isEmpty() && ended.isEmpty();
    }
}
