package org.osnowa.trials;

import java.util.List;
import org.osnowa.coach.Verdict;
import org.osnowa.partnerships.PartnershipHead;

/** The goals of a partnership that are or were on trial. */
public record TrialsPage(PartnershipHead head, List<Row> rows) {

    /** @param tally of the newest wording */
    public record Row(String path, String sentence, int number, Verdict verdict, Tally tally, boolean running) {}
}
