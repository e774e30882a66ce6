package org.osnowa.accounts;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.osnowa.platform.MailedTokens;

/** The browser that asked for a letter, known by the hash of a short-lived cookie and the code that it shows. */
record RequestingBrowser(byte[] cookieHash, String code) {

    /** The code is derived, so that it is stored nowhere: six digits out of the installation's secret and the browser's. */
    static RequestingBrowser of(byte[] cookieHash, MailedTokens tokens) {
        var tag = MailedTokens.hash(tokens.token(
                "sign-in.code",
                new java.util.UUID(
                        ByteBuffer.wrap(cookieHash).getLong(),
                        ByteBuffer.wrap(cookieHash).getLong(Long.BYTES)),
                0));
        return new RequestingBrowser(
                cookieHash, "%06d".formatted(Math.floorMod(ByteBuffer.wrap(tag).getLong(), 1_000_000L)));
    }

    /** People type codes with spaces. */
    boolean showed(String typed) {
        return code.equals(typed.replaceAll("\\s", ""));
    }

    /** "123 456" is easier to carry over than six digits in a row. */
    String readableCode() {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestingBrowser that
                && java.security.MessageDigest.isEqual(cookieHash, that.cookieHash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cookieHash);
    }
}
