/**
 * What partners promise to bring, what they bring, and what another partner has confirmed of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "accounts",
            "organisations",
            "partnerships",
            "rules",
            "history",
            "letters",
            "asking",
            "goals",
            "plan",
            "photos"
        })
@NullMarked
package org.osnowa.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
