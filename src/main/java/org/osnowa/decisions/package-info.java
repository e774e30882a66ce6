/**
 * What the partners decided, who sees to it, and what became of it.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "accounts", "organisations", "partnerships", "history", "meetings", "rules"})
@NullMarked
package org.osnowa.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
