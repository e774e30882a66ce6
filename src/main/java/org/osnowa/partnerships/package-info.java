/**
 * Who works together: partnerships, their partners, who coordinates, and how organisations are invited and answer.
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
            "history"
        })
@NullMarked
package org.osnowa.partnerships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
