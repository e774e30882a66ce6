package org.osnowa.commitments;

import org.osnowa.asking.Purpose;

/** How a partner is asked by letter what it will bring. */
final class AskedPledges {

    static final String PATH = "/commitments/declarations/";

    /** Its subject is a partnership. A link answers as often as there is something to promise, until its last day. */
    static final Purpose PURPOSE = new Purpose("commitments.declaration", PATH);

    private AskedPledges() {}
}
