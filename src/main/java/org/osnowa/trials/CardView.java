package org.osnowa.trials;

/**
 * One wording as people read it.
 *
 * @param path of the page on which it stands alone
 * @param when it was written
 */
public record CardView(
        String path, int number, String when, String sentence, String matters, String asked, String gain) {}
