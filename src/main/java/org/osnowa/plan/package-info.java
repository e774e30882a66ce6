/**
 * Who does what by when for the goals of a partnership, and what may come between.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "accounts",
            "organisations",
            "partnerships",
            "problems",
            "rules",
            "history",
            "goals"
        })
@NullMarked
package org.osnowa.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
