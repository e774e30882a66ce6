/**
 * What waits for me: my mandates, open invitations, my partnerships. Reads; nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"platform", "accounts", "organisations", "partnerships"})
@NullMarked
package org.osnowa.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
