package org.osnowa.site;

/**
 * @param sessionCookie the name under which the browser keeps the session
 */
public record PrivacyPage(ContactSettings contact, String sessionCookie) {}
