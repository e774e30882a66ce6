/**
 * The goal coach: reads how precise a goal is and says what to add. It keeps nothing, shows nothing and forbids nothing; what it
 * reads is Polish.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.osnowa.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
