/**
 * What each partner gives beside what it gets, and whether too much rests on one of them. A reader: nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "accounts",
            "organisations",
            "partnerships",
            "benefits",
            "plan",
            "commitments",
            "decisions",
            "meetings"
        })
@NullMarked
package org.osnowa.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
