/**
 * When it suits the partners: days that are offered, what each partner says to each, and the meeting that comes of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "organisations",
            "asking",
            "partnerships",
            "history",
            "meetings"
        })
@NullMarked
package org.osnowa.datepolls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
