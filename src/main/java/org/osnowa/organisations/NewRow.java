package org.osnowa.organisations;

/** A row that an import would add, as it was read. */
record NewRow(long line, String name, OrganisationKind kind, Seat seat) {}
