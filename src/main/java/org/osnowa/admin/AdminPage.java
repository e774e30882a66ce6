package org.osnowa.admin;

/** @param mailMissing whether no letter can be sent yet */
public record AdminPage(int people, int lettersInTrouble, boolean mailMissing) {}
