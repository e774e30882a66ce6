/**
 * Texts to begin with: an agreement, a first meeting, rules of deciding, an invitation, minutes; read without an account, kept by
 * administrators.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "history", "rules"})
@NullMarked
package org.osnowa.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
