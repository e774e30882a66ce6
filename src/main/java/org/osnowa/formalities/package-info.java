/**
 * What the type and the legal form of a partnership ask for beside its partners, and who signs for whom: facts that partners
 * write down, and law as data.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "organisations", "partnerships", "rules", "history"})
@NullMarked
package org.osnowa.formalities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
