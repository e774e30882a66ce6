/**
 * When the partners meet, and who was there.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "organisations", "partnerships", "rules", "history"})
@NullMarked
package org.osnowa.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
