package org.osnowa.site;

import java.net.URI;

public record AccessibilityPage(URI address, ContactSettings contact, AccessibilitySettings days) {}
