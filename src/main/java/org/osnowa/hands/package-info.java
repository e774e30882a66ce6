/**
 * "I want to help": what somebody without an account offers to a partnership or for a problem, and what they are answered.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "access",
            "accounts",
            "places",
            "history",
            "partnerships",
            "problems"
        })
@NullMarked
package org.osnowa.hands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
