/**
 * Where things happen: voivodeships, powiats and gminas from the public register, and the neighbourhoods that people add.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "access", "tables", "commands"})
@NullMarked
package org.osnowa.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
