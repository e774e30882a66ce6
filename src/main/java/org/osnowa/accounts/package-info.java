/**
 * People: who they are, how they sign in, what they agreed to. For whom they act is known to the organisations.
 */
@ApplicationModule(allowedDependencies = {"platform", "letters"})
@NullMarked
package org.osnowa.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
