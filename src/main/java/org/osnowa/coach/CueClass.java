package org.osnowa.coach;

/** What a word or phrase of the file of cues tells the coach; the file explains each. */
enum CueClass {
    VAGUE,
    NOT_VAGUE,
    EMPTY,
    ACTIVITY,
    ABSOLUTE,
    NOT_ABSOLUTE,
    FUZZY_DATE,
    NOW,
    NONE,
    COMPARED,
    MEANS,
    SOURCE,
    PEOPLE,
    NOBODY,
    PLACE,
    PERIOD,
    SEASON,
    START,
    COMPARATOR,
    SHARE,
    UNCOUNTED,
    UNIT,
    LABEL,
    DIRECTION
}
