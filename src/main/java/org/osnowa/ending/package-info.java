/**
 * How a partnership goes on or ends: the way that was chosen, what has to be settled on it, and the ties that remain.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "history", "rules", "partnerships"})
@NullMarked
package org.osnowa.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
