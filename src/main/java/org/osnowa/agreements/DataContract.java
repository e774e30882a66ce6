package org.osnowa.agreements;

/** What partners conclude before they pass on data of people whom they help. */
public enum DataContract {
    PROCESSING,
    JOINT
}
