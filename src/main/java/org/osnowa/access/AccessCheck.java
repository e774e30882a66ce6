package org.osnowa.access;

import static java.util.stream.Collectors.toMap;
import static org.osnowa.access.AccessRules.ADMINISTRATOR;
import static org.osnowa.access.AccessRules.ANYONE;
import static org.osnowa.access.AccessRules.PERSON;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osnowa.access.AccessRules.Route;
import org.osnowa.accounts.Visitor;
import org.osnowa.accounts.Visitors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Settings;
import org.osnowa.platform.SignedOut;
import org.osnowa.platform.Unsent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before every controller. A guest at a closed door is sent to sign in, whether the thing behind it exists or not,
 * and keeps what they wrote; anybody else who may not enter gets the answer of a missing page.
 */
@Component
class AccessCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(AccessCheck.class);

    private final AccessRules rules;
    private final Visitors visitors;
    private final Map<String, Doorkeeper> doorkeepers;
    private final Settings settings;

    AccessCheck(AccessRules rules, Visitors visitors, List<Doorkeeper> doorkeepers, Settings settings) {
        this.rules = rules;
        this.visitors = visitors;
        this.doorkeepers = doorkeepers.stream().collect(toMap(Doorkeeper::door, Function.identity()));
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(-10);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var door = rules.doorOf(new Route(method, pattern)).orElseThrow(() -> {
            LOG.error("authorisation.csv does not list {} {}", method, pattern);
            return new NotFound(pattern);
        });
        if (door.equals(ANYONE)) {
            return true;
        }
        var visitor = visitors.current();
        if (!visitor.signedIn() && !door.startsWith(ANYONE)) {
            Unsent.in(request, settings).ifPresent(form -> {
                throw new SignedOut(form);
            });
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, signIn(request));
            return false;
        }
        if (!opens(door, visitor, pathOf(request))) {
            throw new NotFound(request.getRequestURI());
        }
        return true;
    }

    private boolean opens(String door, Visitor visitor, Map<String, String> path) {
        return switch (door) {
            case PERSON -> true;
            case ADMINISTRATOR -> visitor.administrator();
            default -> doorkeepers.containsKey(door) && doorkeepers.get(door).lets(visitor, path);
        };
    }

    private static String signIn(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/sign-in";
        }
        var query = request.getQueryString();
        var target = request.getRequestURI() + (query == null ? "" : "?" + query);
        return signIn(target);
    }

    static String signIn(String next) {
        return "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathOf(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }
}
