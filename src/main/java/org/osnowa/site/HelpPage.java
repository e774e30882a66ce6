package org.osnowa.site;

public record HelpPage(ContactSettings contact) {}
