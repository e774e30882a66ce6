package org.osnowa.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.accounts.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * For whom the visitor acts just now. The session remembers the choice only; whether the mandate still holds is asked anew
 * with each request.
 */
@Component
public class ActingFor {

    private static final String CHOICE = ActingFor.class.getName();
    private static final String KNOWN = CHOICE + ".mandates";

    private final Visitors visitors;
    private final Mandates mandates;
    private final Clock clock;

    ActingFor(Visitors visitors, Mandates mandates, Clock clock) {
        this.visitors = visitors;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The mandate under which the visitor acts: the chosen one, else the first they have. */
    public Optional<Mandate> mandate() {
        var all = all();
        var chosen = chosen();
        return all.stream()
                .filter(mandate -> mandate.organisation().toString().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public Optional<OrganisationId> organisation() {
        return mandate().map(Mandate::organisation);
    }

    /** All current mandates of the visitor. */
    @SuppressWarnings("unchecked")
    public List<Mandate> all() {
        var request = request();
        if (request == null) {
            return List.of();
        }
        if (request.getAttribute(KNOWN) instanceof List<?> known) {
            return (List<Mandate>) known;
        }
        var all = visitors.current()
                .id()
                .map(person -> mandates.currentOf(person, LocalDate.now(clock)))
                .orElse(List.of());
        request.setAttribute(KNOWN, all);
        return all;
    }

    /** All current mandates of somebody, who is most often the visitor of this request: then they are read once. */
    public List<Mandate> under(Visitor somebody) {
        return request() != null && somebody.id().equals(visitors.current().id())
                ? all()
                : somebody.id()
                        .map(person -> mandates.currentOf(person, LocalDate.now(clock)))
                        .orElse(List.of());
    }

    /** Without a current mandate for it the choice is forgotten at once. */
    void choose(OrganisationId organisation) {
        var request = request();
        if (request != null
                && all().stream().anyMatch(each -> each.organisation().equals(organisation))) {
            request.getSession().setAttribute(CHOICE, organisation.toString());
        }
    }

    private static @Nullable String chosen() {
        var request = request();
        var session = request == null ? null : request.getSession(false);
        return session == null ? null : (String) session.getAttribute(CHOICE);
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
