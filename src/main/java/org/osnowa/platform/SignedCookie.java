package org.osnowa.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Tells one browser from another without an account. The cookie is signed, lasts as long as browsers allow, and is given only
 * when somebody does something that counts once.
 */
public final class SignedCookie {

    private static final Duration LIFE = Duration.ofDays(400);
    private static final Pattern VALUE = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    private final MailedTokens tokens;
    private final boolean secure;
    private final String name;
    private final String purpose;

    /** @param purpose separates signatures of different use, so that no cookie stands for another */
    public SignedCookie(MailedTokens tokens, Settings settings, String name, String purpose) {
        this.tokens = tokens;
        this.secure = settings.secure();
        this.name = secure ? "__Host-" + name : name;
        this.purpose = purpose;
    }

    /** What it holds; nothing for a browser without the cookie, or with one that we did not sign. */
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(this::signed);
    }

    /** What it holds, after setting it where there was none. */
    public String give(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> {
            var value = signed(UUID.randomUUID());
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(value));
            return value;
        });
    }

    private boolean signed(String value) {
        var parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return false;
        }
        try {
            var expected = signed(UUID.fromString(parts.group(1)));
            return MessageDigest.isEqual(MailedTokens.hash(expected), MailedTokens.hash(value));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private String signed(UUID browser) {
        return browser + "." + tokens.token(purpose, browser, 0);
    }

    private String cookie(String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
