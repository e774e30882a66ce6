package org.osnowa.hands;

import org.osnowa.platform.Refusal;

enum HandRefusal implements Refusal {
    CLOSED_ALREADY,
    NOT_CLOSED,
    NO_ADDRESS,
    PARTNERSHIP_ENDED,
    PROBLEM_SOLVED
}
