/**
 * Documents to be printed: tagged PDF files with embedded fonts, made of templates that are no pages of the site.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.osnowa.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
