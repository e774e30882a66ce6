package org.osnowa.problems;

import org.osnowa.platform.Refusal;

enum ProblemRefusal implements Refusal {
    ALREADY_DECIDED,
    TAKEN_UP_ALREADY,
    INTO_ITSELF,
    NO_SUCH_PROBLEM,
    ELSEWHERE,
    NOT_PUBLISHED,
    NOT_SOLVED,
    NOT_YOUR_PARTNERSHIP,
    PARTNERSHIP_ENDED,
    NOT_YOUR_ORGANISATION,
    ANSWER_STANDS
}
