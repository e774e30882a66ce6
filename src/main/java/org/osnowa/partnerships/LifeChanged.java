package org.osnowa.partnerships;

import org.osnowa.accounts.Person;

/**
 * A partnership rests, has ended, or is at work again. Told within the transaction.
 *
 * @param partnership as it is now
 */
public record LifeChanged(Partnership partnership, Person by) {}
