/**
 * How partners decide: a proposal, the rounds in which each partner answers with one voice, who moved towards whom, and the
 * outcome that somebody writes.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "organisations",
            "partnerships",
            "rules",
            "history",
            "asking",
            "meetings",
            "decisions"
        })
@NullMarked
package org.osnowa.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
