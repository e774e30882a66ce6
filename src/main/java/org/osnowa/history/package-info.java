/**
 * What happened, told once and never changed, save that names can be forgotten, and the versions of the texts that people write together.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts"})
@NullMarked
package org.osnowa.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
