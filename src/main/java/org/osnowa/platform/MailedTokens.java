package org.osnowa.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of mailed links. A token is derived from the installation's secret, so neither the outbox nor any other table
 * holds it: tables keep its hash only, and the link is written into the letter when it leaves.
 */
public final class MailedTokens {

    private final SecretKeySpec secret;

    public MailedTokens(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("A secret of " + secret.length + " bytes; 32 are needed");
        }
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** @param generation grows with each re-issue, so that a new link differs from the withdrawn one */
    public String token(String purpose, UUID subject, int generation) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            var tag = mac.doFinal((purpose + '|' + subject + '|' + generation).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a table keeps of a token. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
