/**
 * Who may enter a partnership and with what, and how people hand over what they do to others.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "letters", "access", "accounts", "organisations", "partnerships", "history"})
@NullMarked
package org.osnowa.entrusting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
