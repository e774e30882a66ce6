/**
 * The one invented community, gmina Zdrojewice: loads it for the demonstration and for the tests.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "places",
            "organisations",
            "rules",
            "history",
            "partnerships",
            "benefits",
            "diagnosis",
            "goals",
            "plan",
            "meetings",
            "datepolls",
            "minutes",
            "decisions",
            "notes",
            "problems",
            "hands",
            "formalities",
            "agreements",
            "trials",
            "joining",
            "commitments",
            "disputes",
            "proposals"
        })
@NullMarked
package org.osnowa.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
