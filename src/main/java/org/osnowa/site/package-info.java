/**
 * The public front: first page, help, statements, health for machines. Reads; nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "letters",
            "accounts",
            "places",
            "organisations",
            "rules",
            "partnerships",
            "problems"
        })
@NullMarked
package org.osnowa.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
