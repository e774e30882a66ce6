/**
 * Institutions, civic organisations, companies and groups of residents, and the numbers that registers know them by.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.osnowa.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
