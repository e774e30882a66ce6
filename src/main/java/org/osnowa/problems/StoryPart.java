package org.osnowa.problems;

/** What the story of a problem is made of, in this order. */
public enum StoryPart {
    PROBLEM,
    CAUSE,
    GOAL,
    ACTION,
    RESULT
}
