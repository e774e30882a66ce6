package org.osnowa.diagnosis;

/** What a stakeholder has to do with the matter. */
public enum PartInMatter {
    CONCERNED,
    HOLDS_DATA,
    CAN_HELP,
    DECIDES,
    MAY_OBJECT
}
