package org.osnowa.letters;

/** @param stopped whether the address already gets no more letters */
public record StopPage(String address, boolean stopped) {}
