package org.osnowa.partnerships;

import org.jspecify.annotations.Nullable;

/**
 * The one thing that the person who looks can do next.
 *
 * @param words what it is
 * @param path where it is done; null when there is nothing to do but wait
 * @param link what stands on the way there
 */
public record NextStep(
        String words, @Nullable String path, @Nullable String link) {}
