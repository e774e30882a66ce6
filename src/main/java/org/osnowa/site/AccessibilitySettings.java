package org.osnowa.site;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The days that the accessibility statement must name. Whoever runs the service reviews it every year by 31 March and sets
 * them anew.
 */
@ConfigurationProperties("osnowa.accessibility")
public record AccessibilitySettings(
        @DefaultValue("2026-11-23") LocalDate published,
        @DefaultValue("2026-11-23") LocalDate updated,
        @DefaultValue("2026-11-23") LocalDate prepared,
        @DefaultValue("2026-11-23") LocalDate reviewed) {}
