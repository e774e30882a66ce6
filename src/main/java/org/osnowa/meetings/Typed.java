package org.osnowa.meetings;

/** What somebody had typed into a field while somebody else saved the meeting, in words. */
public record Typed(String label, String value) {}
