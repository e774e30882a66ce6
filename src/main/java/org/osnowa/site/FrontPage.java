package org.osnowa.site;

import java.util.List;
import java.util.Optional;
import org.osnowa.partnerships.PartnershipCard;
import org.osnowa.problems.ProblemRow;

/**
 * @param pressing the problems that concern the most people
 * @param setup what is left to do after the installation; for administrators only, and only until it is done
 */
public record FrontPage(
        List<Figure> now, List<PartnershipCard> joinable, List<ProblemRow> pressing, Optional<Setup> setup) {

    /** A number and what it counts. */
    public record Figure(long number, String words) {}
}
