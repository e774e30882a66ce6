/**
 * Looking after the installation: people, letters in trouble, and a log of every such deed that only grows.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "places",
            "organisations",
            "partnerships",
            "commitments"
        })
@NullMarked
package org.osnowa.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
