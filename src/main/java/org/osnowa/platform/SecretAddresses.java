package org.osnowa.platform;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** The address of a mailed link is a secret of its reader: it is neither kept by caches nor told to any other page. */
final class SecretAddresses implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (String.valueOf(request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE))
                .contains("{token}")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        return true;
    }
}
