package org.osnowa.letters;

import java.util.List;

public record MailboxPage(List<Letter> letters) {}
