package org.osnowa.accounts;

public record SignUpLinkPage(String path, String name, String email) {}
