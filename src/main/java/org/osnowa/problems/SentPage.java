package org.osnowa.problems;

/** What happens next with a report; the same for everybody, so that it tells nothing about the report. */
public record SentPage() {}
