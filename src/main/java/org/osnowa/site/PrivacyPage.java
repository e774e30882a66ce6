package org.osnowa.site;

/**
 * @param prefix stands before the names of the cookies that matter for safety, where they travel encrypted
 */
public record PrivacyPage(ContactSettings contact, String prefix) {}
