package org.osnowa.partnerships;

import org.osnowa.accounts.Person;

/**
 * Somebody began to coordinate a partnership, or coordinates it no more. Told within the transaction.
 *
 * @param outside whether it was done by somebody who does not coordinate it, as only an administrator may
 * @param begins whether they begin
 */
public record CoordinationChanged(Partnership partnership, Person who, Person by, boolean outside, boolean begins) {}
