package org.osnowa.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away, before anything else looks at it, what no honest browser sends: a Host that is not ours (mailed links and
 * redirects must not be steered by it), U+0000 (PostgreSQL has no such character), names of fields with a bracket that is
 * never closed (the binder of forms would break on them), and writes that another site started.
 */
final class Door extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Settings settings;

    Door(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!settings.servesAs(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!READING.contains(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (holdsNul(request) || breaksBinder(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean holdsNul(HttpServletRequest request) {
        return request.getRequestURI().contains("%00")
                || request.getParameterMap().entrySet().stream()
                        .anyMatch(each -> nul(each.getKey())
                                || Arrays.stream(each.getValue()).anyMatch(Door::nul));
    }

    private static boolean breaksBinder(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(Door::open);
    }

    private static boolean open(String name) {
        var bracket = name.lastIndexOf('[');
        return bracket >= 0 && name.indexOf(']', bracket) < 0;
    }

    private static boolean nul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
