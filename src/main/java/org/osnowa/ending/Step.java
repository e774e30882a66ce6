package org.osnowa.ending;

/** Something to be settled on a way (domain/01, gate.U2). */
public enum Step {
    NEW_END(Way.RENEW),
    NEW_GOALS(Way.RENEW),
    NEW_PARTNERS(Way.ENLARGE),
    FOUNDERS(Way.INCORPORATE),
    STATUTE(Way.INCORPORATE),
    REGISTER(Way.INCORPORATE),
    CONSENT(Way.HAND_OVER),
    CONTRIBUTIONS(Way.CLOSE),
    EQUIPMENT(Way.CLOSE),
    PERSONAL_DATA(Way.CLOSE),
    THANKS(Way.CLOSE),
    ARCHIVE(Way.CLOSE);

    private final Way way;

    Step(Way way) {
        this.way = way;
    }

    Way way() {
        return way;
    }
}
