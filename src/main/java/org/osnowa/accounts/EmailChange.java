package org.osnowa.accounts;

/** A new address that somebody wants for their account. */
record EmailChange(PersonId person, String email) {}
