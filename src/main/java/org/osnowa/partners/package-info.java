/**
 * What each partner is in a partnership, who speaks for it, and how it leaves.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "access",
            "accounts",
            "organisations",
            "partnerships",
            "rules",
            "history"
        })
@NullMarked
package org.osnowa.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
