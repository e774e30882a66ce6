package org.osnowa.goals;

import org.jspecify.annotations.Nullable;

/** The piece of a page that changes while somebody types. */
public record CoachPage(@Nullable CoachPanel coach) {}
