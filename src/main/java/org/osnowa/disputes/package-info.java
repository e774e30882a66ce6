/**
 * What partners cannot agree about, talked over in private and led to an end. Whoever takes part in it reads it, and nobody else
 * learns that it exists: it stands in no history, no figure and no report.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "access",
            "accounts",
            "organisations",
            "partnerships",
            "history",
            "decisions"
        })
@NullMarked
package org.osnowa.disputes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
