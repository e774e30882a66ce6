/**
 * What must hold: the types of partnerships and the stages of their lives, with the rules of each as data. What is true of a
 * partnership is measured elsewhere and brought here as figures.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.osnowa.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
