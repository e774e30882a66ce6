/**
 * What partners want for themselves, what they fear to pay, and what has come of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "organisations",
            "asking",
            "partnerships",
            "rules",
            "history"
        })
@NullMarked
package org.osnowa.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
