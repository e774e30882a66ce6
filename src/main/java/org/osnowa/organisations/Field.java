package org.osnowa.organisations;

/** What an organisation works in. The first five are those whose variety a partnership is asked about. */
public enum Field {
    ECONOMY,
    LABOUR,
    CULTURE,
    EDUCATION,
    SOCIAL_CARE,
    HEALTH,
    FAMILY,
    DISABILITY,
    SENIORS,
    YOUTH,
    SPORT_TOURISM,
    CIVIC,
    HOUSING,
    ENVIRONMENT,
    SAFETY,
    REINTEGRATION,
    ADMINISTRATION,
    FAITH,
    AGRICULTURE,
    MEDIA;

    public boolean core() {
        return compareTo(SOCIAL_CARE) <= 0;
    }
}
