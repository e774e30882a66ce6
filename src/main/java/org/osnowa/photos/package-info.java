/**
 * Pictures that strangers send: read with care, turned upright, made small, and written anew without what they tell about
 * their maker.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.osnowa.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
