/**
 * When the partners meet and what about, who is invited and comes, and who was there.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "organisations",
            "asking",
            "partnerships",
            "rules",
            "history"
        })
@NullMarked
package org.osnowa.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
