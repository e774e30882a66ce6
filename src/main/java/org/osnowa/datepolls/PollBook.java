package org.osnowa.datepolls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.datepolls.DatePoll.Ask;
import org.osnowa.datepolls.DatePoll.Slot;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.datepolls.DatePoll.Voice;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters polls that are under way: in the demo community. */
@Component
public class PollBook {

    public record Offered(UUID id, LocalDate day, LocalTime hour) {}

    /** @param answers in the order of the days that are offered */
    public record Said(String by, List<Suits> answers) {}

    private final DatePolls polls;

    PollBook(DatePolls polls) {
        this.polls = polls;
    }

    /** @param voices of all who were asked; without answers of those who are silent */
    public void enter(
            PartnershipId partnership,
            PollId id,
            String title,
            String place,
            LocalDate closesOn,
            List<Offered> offered,
            Map<OrganisationId, Optional<Said>> voices,
            Instant at) {
        var slots = offered.stream()
                .map(each -> new Slot(each.id(), new Time(each.day(), Optional.of(each.hour()))))
                .toList();
        var asked = new LinkedHashMap<OrganisationId, Voice>();
        voices.keySet().forEach(each -> asked.put(each, Voice.SILENT));
        polls.add(
                partnership,
                new DatePoll(
                        id,
                        new Ask(title, place, Optional.of(90), closesOn),
                        slots,
                        asked,
                        Optional.empty(),
                        Optional.empty()),
                at);
        voices.forEach((organisation, said) -> said.ifPresent(each -> {
            var answers = new HashMap<UUID, Suits>();
            for (var i = 0; i < slots.size(); i++) {
                answers.put(slots.get(i).id(), each.answers().get(i));
            }
            polls.answer(
                    id,
                    organisation,
                    new Voice(answers, Optional.of(each.by()), Optional.empty(), Optional.empty(), Optional.of(at)));
        }));
        polls.sent(id, at);
    }
}
