/**
 * What was said at a meeting, written together while it runs; what was born of it; and how it is accepted.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "papers",
            "accounts",
            "organisations",
            "asking",
            "partnerships",
            "rules",
            "history",
            "meetings"
        })
@NullMarked
package org.osnowa.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
