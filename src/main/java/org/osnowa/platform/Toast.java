package org.osnowa.platform;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * One sentence about what was just done, shown at the top of the next page. It travels as a message key in a short-lived
 * cookie, so that a guest needs no session for it.
 */
public final class Toast {

    private static final String COOKIE = "toast";
    private static final String ATTRIBUTE = Toast.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(1);

    private Toast() {}

    /** To be called before the redirect that follows a POST; the sentence takes no arguments. */
    public static void say(String key) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        add(attributes.getRequest(), requireNonNull(attributes.getResponse()), key, LIFE);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            request.setAttribute(ATTRIBUTE, cookie.getValue());
            add(request, response, "", Duration.ZERO);
        }
    }

    static @Nullable String on(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String key && Text.known(key) ? t(key) : null;
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String key, Duration life) {
        var program = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var cookie = ResponseCookie.from(COOKIE, key)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(program.getBean(Settings.class).secure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
