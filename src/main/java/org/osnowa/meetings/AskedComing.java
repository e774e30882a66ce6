package org.osnowa.meetings;

import org.osnowa.asking.Purpose;

/** Asking by letter whether somebody comes. The subject is a meeting; the link answers until its day, as often as one likes. */
final class AskedComing {

    static final String PATH = "/meetings/answers/";

    static final Purpose PURPOSE = new Purpose("meetings.coming", PATH);

    private AskedComing() {}
}
