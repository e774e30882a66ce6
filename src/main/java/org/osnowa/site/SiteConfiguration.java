package org.osnowa.site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ContactSettings.class, AccessibilitySettings.class})
class SiteConfiguration {}
