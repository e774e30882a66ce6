/**
 * How organisations ask to be taken into a partnership, answering what it wants to know.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "letters", "access", "accounts", "organisations", "partnerships", "history"})
@NullMarked
package org.osnowa.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
