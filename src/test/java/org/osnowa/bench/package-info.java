/**
 * Measurements. Ratios within one run mean something; times of different days or machines do not.
 */
@NullMarked
package org.osnowa.bench;

import org.jspecify.annotations.NullMarked;
