package org.osnowa.organisations;

/** Either the file came in, row by row, or it could not be read and nothing changed. */
sealed interface ImportOutcome {

    record Taken(ImportReport report) implements ImportOutcome {}

    /** @param because a whole sentence */
    record Refused(String because) implements ImportOutcome {}
}
