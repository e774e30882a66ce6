package org.osnowa.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.osnowa.access.AccessRules.Route;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that some controller answers. */
@Component
class Routes {

    static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)[^}]*}");

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    record Handled(Route route, HandlerMethod handler) {

        List<String> variables() {
            return VARIABLE.matcher(route.pattern())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }

        boolean reads() {
            return route.method().equals("GET");
        }

        @Override
        public String toString() {
            return route.method() + " " + route.pattern();
        }
    }

    List<Handled> all() {
        var all = new ArrayList<Handled>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            for (var pattern : info.getPatternValues()) {
                for (var method : info.getMethodsCondition().getMethods()) {
                    all.add(new Handled(new Route(method.name(), pattern), handler));
                }
            }
        });
        all.sort(Comparator.comparing(
                each -> each.route().pattern() + each.route().method()));
        return all;
    }
}
