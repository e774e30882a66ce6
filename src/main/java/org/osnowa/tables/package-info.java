/**
 * Reads the tables that people bring, whatever program made them: row by row, within limits, never evaluating anything.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.osnowa.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
