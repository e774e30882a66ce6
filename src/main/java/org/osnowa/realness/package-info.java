/**
 * How real a partnership is, computed from facts each time and stored nowhere. A reader: nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "accounts",
            "organisations",
            "partnerships",
            "rules",
            "plan",
            "commitments",
            "decisions",
            "meetings",
            "notes"
        })
@NullMarked
package org.osnowa.realness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
