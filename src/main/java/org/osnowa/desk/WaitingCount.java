package org.osnowa.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitors;
import org.osnowa.partnerships.Waiting;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How many matters wait for somebody. The number stands on every page and takes some forty statements, more than most pages,
 * so it is remembered for a moment; what somebody does themselves shows at once, what others do a little later.
 */
@Component
class WaitingCount implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration MOMENT = Duration.ofSeconds(20);
    private static final int MOST = 2_000;

    private record Counted(int matters, Instant at) {}

    private final ConcurrentHashMap<PersonId, Counted> counted = new ConcurrentHashMap<>();
    private final Waiting waiting;
    private final Visitors visitors;
    private final Clock clock;

    WaitingCount(Waiting waiting, Visitors visitors, Clock clock) {
        this.waiting = waiting;
        this.visitors = visitors;
        this.clock = clock;
    }

    int of(Person person) {
        var now = clock.instant();
        var known = counted.get(person.id());
        if (known != null && known.at.plus(MOMENT).isAfter(now)) {
            return known.matters;
        }
        return remember(person, waiting.of(person).size());
    }

    /** Who has just counted them all need not do it again. */
    int remember(Person person, int matters) {
        if (counted.size() >= MOST) {
            counted.clear();
        }
        counted.put(person.id(), new Counted(matters, clock.instant()));
        return matters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getMethod().equals("POST")) {
            var person = visitors.current().account();
            if (person != null) {
                counted.remove(person.id());
            }
        }
    }
}
