package org.osnowa.admin;

public record AdminPage(int people, int lettersInTrouble) {}
