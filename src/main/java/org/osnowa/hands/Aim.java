package org.osnowa.hands;

import org.osnowa.partnerships.PartnershipId;
import org.osnowa.problems.ProblemId;

/** With what somebody wants to help. */
public sealed interface Aim {

    record AtPartnership(PartnershipId id) implements Aim {}

    record AtProblem(ProblemId id) implements Aim {}
}
