/**
 * What a partnership can show of what its partners brought: to itself, its partners and its funders.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "papers", "accounts", "organisations", "partnerships", "commitments"})
@NullMarked
package org.osnowa.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
