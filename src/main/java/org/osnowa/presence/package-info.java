/**
 * Who was there at which stage of a partnership, from what happened and never from statements. A reader: nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "organisations", "partnerships", "rules"})
@NullMarked
package org.osnowa.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
