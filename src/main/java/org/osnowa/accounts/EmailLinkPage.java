package org.osnowa.accounts;

public record EmailLinkPage(String path, String email) {}
