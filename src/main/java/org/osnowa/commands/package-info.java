/**
 * What ./osnowa can be asked for on the command line, beside the pages.
 */
@ApplicationModule(allowedDependencies = {"platform", "database"})
@NullMarked
package org.osnowa.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
