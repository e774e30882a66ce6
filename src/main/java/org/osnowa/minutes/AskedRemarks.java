package org.osnowa.minutes;

import org.osnowa.asking.Purpose;

/** Asking by letter for remarks to minutes. The subject is a meeting; the link answers while what was sent waits for remarks. */
final class AskedRemarks {

    static final String PATH = "/minutes/remarks/";

    static final Purpose PURPOSE = new Purpose("minutes.remarks", PATH);

    private AskedRemarks() {}
}
