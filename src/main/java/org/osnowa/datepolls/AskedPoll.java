package org.osnowa.datepolls;

import org.osnowa.asking.Purpose;

/** Asking by letter which days suit. The subject is a poll; the link answers until it closes, as often as one likes. */
final class AskedPoll {

    static final String PATH = "/polls/answers/";

    static final Purpose PURPOSE = new Purpose("datepolls.answer", PATH);

    private AskedPoll() {}
}
