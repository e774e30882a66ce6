/**
 * Questions that are mailed to organisations and answered by the letter's link, without an account. What is asked, and what an
 * answer means, belongs to the module that asks.
 */
@ApplicationModule(allowedDependencies = {"platform", "letters", "accounts", "organisations"})
@NullMarked
package org.osnowa.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
