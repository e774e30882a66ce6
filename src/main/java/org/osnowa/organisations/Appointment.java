package org.osnowa.organisations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.osnowa.accounts.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody act for an organisation, in place of what they did for it so far. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Appointment {

    private final Organisations organisations;
    private final Mandates mandates;
    private final MandateRequests requests;
    private final ApplicationEventPublisher news;

    Appointment(
            Organisations organisations, Mandates mandates, MandateRequests requests, ApplicationEventPublisher news) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.requests = requests;
        this.news = news;
    }

    /** Nobody who decides alone comes to decide less. */
    public Optional<MandateRefusal> whyNot(Mandate mandate) {
        organisations.lock(mandate.organisation());
        var today = mandate.from();
        var decides = mandates.holds(mandate.person(), mandate.organisation(), today)
                .filter(Mandate::decides)
                .isPresent();
        return Optional.of(MandateRefusal.LAST_TO_DECIDE)
                .filter(_ -> decides
                        && !mandate.decides()
                        && onlyTheseDecide(
                                mandate.organisation(),
                                today,
                                each -> each.person().equals(mandate.person())));
    }

    boolean onlyTheseDecide(OrganisationId organisation, LocalDate today, Predicate<Mandate> these) {
        return mandates.representatives(organisation, today).stream()
                .filter(Mandate::decides)
                .allMatch(these);
    }

    /** @param by who gave it */
    public void make(Mandate mandate, PersonId by) {
        organisations.lock(mandate.organisation());
        var today = mandate.from();
        mandates.currentOf(mandate.person(), today).stream()
                .filter(each -> each.organisation().equals(mandate.organisation()))
                .forEach(each -> mandates.end(each.id(), today));
        mandates.give(mandate);
        requests.grant(mandate, by);
        news.publishEvent(new MandateChanged(mandate.person(), mandate.organisation()));
    }
}
