package org.osnowa.problems;

/** Somebody made one problem of two. Told within the transaction. */
public record ProblemMerged(ProblemId problem, ProblemId into) {}
