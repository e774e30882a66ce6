/**
 * A goal on trial: before anything is founded, those who might join say whether they understand it, whether they would join,
 * and what they need to hear.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "letters", "accounts", "organisations", "partnerships", "history", "coach"})
@NullMarked
package org.osnowa.trials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
