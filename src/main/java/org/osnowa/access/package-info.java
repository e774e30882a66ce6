/**
 * Which door opens to whom: one data file, authorisation.csv, checked before any controller runs.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts"})
@NullMarked
package org.osnowa.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
