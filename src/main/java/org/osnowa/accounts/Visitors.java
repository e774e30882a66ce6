package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Knows who sends the request. Asks the database once a request, and only for people with a session. */
@Component
public class Visitors {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private final People people;
    private final Sessions sessions;

    Visitors(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    public Visitor current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? sending(attributes.getRequest())
                : Visitor.GUEST;
    }

    public Visitor sending(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visitor known) {
            return known;
        }
        var visitor = sessions.person(request)
                .flatMap(people::find)
                .filter(person -> !person.blocked())
                .map(Visitor::new)
                .orElse(Visitor.GUEST);
        request.setAttribute(ATTRIBUTE, visitor);
        return visitor;
    }
}
