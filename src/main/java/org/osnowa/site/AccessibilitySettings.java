package org.osnowa.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The days that the accessibility statement must name. Whoever runs the service reviews it every year by 31 March and sets
 * them anew.
 */
@ConfigurationProperties("osnowa.accessibility")
public record AccessibilitySettings(
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable LocalDate prepared,
        @Nullable LocalDate reviewed) {}
