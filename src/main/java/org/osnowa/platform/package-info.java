/**
 * What every module may stand on: outcomes, words, replies, forms, once-only requests, rate limits. Knows no domain word.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.osnowa.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
