package org.osnowa.accounts;

/**
 * Somebody wants to be forgotten. Told within the transaction, before the account loses their name: whoever keeps the name or
 * the address elsewhere lets go of it now.
 */
public record PersonForgotten(Person who) {}
