/** Where Osnowa keeps what it knows: the PostgreSQL that it brings along, or one that somebody else runs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.osnowa.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
