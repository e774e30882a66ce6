/**
 * How things are before a partnership sets goals: needs, resources, whom it concerns, what residents say, first numbers.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "organisations", "partnerships", "rules", "history"})
@NullMarked
package org.osnowa.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
