package org.osnowa.problems;

import java.util.HexFormat;
import java.util.UUID;
import org.osnowa.platform.MailedTokens;

/** One browser, as far as a count needs to know it: a hash. */
record Voice(String hash) {

    static Voice of(String secret) {
        return new Voice(HexFormat.of().formatHex(MailedTokens.hash(secret)));
    }

    /** Of somebody who has no browser: what was said at the counter. */
    static Voice spoken() {
        return of(UUID.randomUUID().toString());
    }
}
