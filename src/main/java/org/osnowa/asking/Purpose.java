package org.osnowa.asking;

/**
 * What questions are asked for, said once by the module that asks.
 *
 * @param name separates their links from all other mailed links; the same word for ever, it stands in the database
 * @param path where their links lead; the token follows
 */
public record Purpose(String name, String path) {}
