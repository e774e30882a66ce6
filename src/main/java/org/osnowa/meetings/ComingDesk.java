package org.osnowa.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes who comes, here and by the link of a letter. The last word of an organisation counts. */
@Service
class ComingDesk {

    private final Meetings meetings;
    private final Calls calls;
    private final QuestionDesk asking;
    private final Clock clock;

    ComingDesk(Meetings meetings, Calls calls, QuestionDesk asking, Clock clock) {
        this.meetings = meetings;
        this.calls = calls;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional
    Outcome<Given> answer(
            Partnership partnership, MeetingId id, OrganisationId organisation, Coming coming, Person me) {
        var meeting = meetings.get(id, partnership.id());
        return Outcome.unless(
                        meeting.whyNotAnswer(organisation, today()),
                        () -> new Given(
                                organisation, coming, Optional.of(me.name()), Optional.of(me.id()), clock.instant()))
                .then(given -> calls.answer(id, given));
    }

    Optional<? extends Refusal> whyNotAnswer(Question question, Partnership partnership, Meeting meeting) {
        return partnership.life().state().ended()
                ? Optional.of(LifeRefusal.ENDED)
                : question.whyNotOpen(today())
                        .or(() -> meeting.whyNotAnswer(question.organisation(), today())
                                .map(each -> each));
    }

    /** @param by as they call themselves */
    @Transactional
    Outcome<Given> answerByLetter(
            Question asked, Partnership partnership, Coming coming, Optional<String> by, String network) {
        asking.answersFrom(network);
        var question = asking.held(asked);
        if (question.isEmpty()) {
            return new Outcome.Refused<>(QuestionRefusal.REVOKED);
        }
        var meeting = meetings.get(new MeetingId(asked.subject()), partnership.id());
        return Outcome.unless(
                        whyNotAnswer(question.get(), partnership, meeting),
                        () -> new Given(asked.organisation(), coming, by, Optional.empty(), clock.instant()))
                .then(given -> {
                    calls.answer(meeting.id(), given);
                    asking.use(question.get());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
