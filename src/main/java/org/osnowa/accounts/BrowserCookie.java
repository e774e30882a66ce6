package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The short-lived cookie by which a browser proves that it asked for a letter. */
@Component
class BrowserCookie {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final MailedTokens tokens;
    private final boolean secure;

    BrowserCookie(MailedTokens tokens, Settings settings) {
        this.tokens = tokens;
        this.secure = settings.secure();
    }

    /** The same browser asking again keeps its cookie, so that the earlier letter opens too. */
    RequestingBrowser give(HttpServletRequest request, HttpServletResponse response) {
        var value = value(request).orElseGet(BrowserCookie::fresh);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, LIFE));
        return browser(value);
    }

    Optional<RequestingBrowser> of(HttpServletRequest request) {
        return value(request).map(this::browser);
    }

    void take(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private RequestingBrowser browser(String value) {
        return RequestingBrowser.of(MailedTokens.hash(value), tokens);
    }

    private Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(jakarta.servlet.http.Cookie::getValue)
                .filter(value -> VALUE.matcher(value).matches());
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private String name() {
        return secure ? "__Host-sign-in" : "sign-in";
    }

    private static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
