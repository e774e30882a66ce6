/**
 * What the partners want to achieve: the three key questions, the goals with their numbers, what was measured, and who has said
 * yes to them.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "organisations",
            "asking",
            "partnerships",
            "places",
            "rules",
            "history",
            "diagnosis",
            "problems",
            "coach"
        })
@NullMarked
package org.osnowa.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
