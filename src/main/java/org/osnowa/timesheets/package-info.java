/**
 * Who worked on which day for how long on what: time sheets, of which deliveries of hours are the sum.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "history",
            "access",
            "accounts",
            "organisations",
            "partnerships",
            "commitments",
            "tables"
        })
@NullMarked
package org.osnowa.timesheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
