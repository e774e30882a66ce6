package org.osnowa.accounts;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Knows who sends the request. Asks the database once a request, and only for people with a session. */
@Component
public class Visitors {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private final People people;

    Visitors(People people) {
        this.people = people;
    }

    public Visitor current() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Visitor.GUEST;
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Visitor known) {
            return known;
        }
        var visitor = ask();
        request.setAttribute(ATTRIBUTE, visitor, RequestAttributes.SCOPE_REQUEST);
        return visitor;
    }

    private Visitor ask() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn(var id)) {
            return people.find(new PersonId(id))
                    .filter(person -> !person.blocked())
                    .map(Visitor::new)
                    .orElse(Visitor.GUEST);
        }
        return Visitor.GUEST;
    }
}
