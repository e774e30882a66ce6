/**
 * Institutions, civic organisations, companies and groups of residents, the numbers that registers know them by, and who
 * acts for them under which mandate.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "access", "letters", "places", "tables", "commands"})
@NullMarked
package org.osnowa.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
