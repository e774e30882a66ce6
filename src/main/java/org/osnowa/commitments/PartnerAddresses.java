package org.osnowa.commitments;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Where a partner is reached by letter: where the same was asked before, or at its public address; never at somebody's own. */
@Component
class PartnerAddresses {

    private final Questions questions;
    private final Organisations organisations;

    PartnerAddresses(Questions questions, Organisations organisations) {
        this.questions = questions;
        this.organisations = organisations;
    }

    Optional<String> of(Purpose purpose, UUID subject, OrganisationId partner) {
        return questions.of(purpose, subject).stream()
                .filter(each -> each.organisation().equals(partner))
                .reduce((_, last) -> last)
                .flatMap(Question::address)
                .or(() -> organisations
                        .find(partner)
                        .flatMap(each -> Optional.ofNullable(each.contact().email())));
    }
}
