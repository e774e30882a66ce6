/**
 * What partners promise to bring, what they bring, and what another partner has confirmed of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "accounts",
            "organisations",
            "partnerships",
            "rules",
            "history",
            "letters",
            "asking",
            "goals",
            "plan"
        })
@NullMarked
package org.osnowa.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
