package org.osnowa.organisations;

public enum Sector {
    PUBLIC,
    BUSINESS,
    SOCIAL
}
