package org.osnowa.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Language and theme. A link such as {@code ?lang=en} or {@code ?theme=dark} on any page sets a cookie and leads back to the
 * page without the parameter. Polish unless somebody chose, or reads English and no Polish.
 */
final class Preferences extends OncePerRequestFilter {

    private static final Map<String, Set<String>> CHOICES =
            Map.of("lang", Set.of("pl", "en"), "theme", Set.of("light", "dark", "system"));

    private final Settings settings;

    Preferences(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var choice : CHOICES.entrySet()) {
            var value = request.getParameter(choice.getKey());
            if (request.getMethod().equals("GET")
                    && value != null
                    && choice.getValue().contains(value)) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(choice.getKey(), value));
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, without(request, choice.getKey()));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    static Locale language(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, "lang");
        if (chosen != null) {
            return Text.language(chosen.getValue());
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var readsPolish = accepted == null || accepted.toLowerCase(Locale.ROOT).contains("pl");
        return readsPolish ? Text.POLISH : Text.language(request.getLocale().getLanguage());
    }

    static @Nullable String theme(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, "theme");
        var value = chosen == null ? "" : chosen.getValue();
        return value.equals("light") || value.equals("dark") ? value : null;
    }

    /** The page that is asked for, with these parameters set. What was posted never gets into a link. */
    static String link(HttpServletRequest request, Map<String, String> changes) {
        var parameters = new TreeMap<String, List<String>>();
        if (request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        }
        changes.forEach((name, value) -> parameters.put(name, List.of(value)));
        return path(request) + query(parameters);
    }

    private static String without(HttpServletRequest request, String name) {
        var parameters = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((key, values) -> parameters.put(key, List.of(values)));
        parameters.remove(name);
        return path(request) + query(parameters);
    }

    /** Two slashes at the front would lead to another site. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    private static String query(Map<String, List<String>> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream().map(value -> encode(each.getKey()) + "=" + encode(value)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
