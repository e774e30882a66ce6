/**
 * Short words with which a partnership tells everybody what it does.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "partnerships", "rules", "history"})
@NullMarked
package org.osnowa.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
