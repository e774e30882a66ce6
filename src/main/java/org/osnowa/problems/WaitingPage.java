package org.osnowa.problems;

import java.util.List;

/** What waits for the visitor, the oldest first. */
public record WaitingPage(List<ProblemRow> problems) {}
