package org.osnowa.platform;

/** A place to go, with the words that lead there. */
public record Link(String label, String address) {}
