/**
 * Letters: written in the transaction of what they tell about, sent after it by a job, never twice.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.osnowa.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
