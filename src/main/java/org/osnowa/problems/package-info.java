/**
 * What is wrong in a place: who reports it, whom else it concerns, how we know, why it is so, and who takes it up.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "access",
            "accounts",
            "places",
            "organisations",
            "rules",
            "history",
            "partnerships",
            "photos"
        })
@NullMarked
package org.osnowa.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
