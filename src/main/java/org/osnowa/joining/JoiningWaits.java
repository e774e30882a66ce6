package org.osnowa.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Waiting;
import org.osnowa.partnerships.Waiting.Matter;
import org.springframework.stereotype.Component;

/** Requests to be taken in wait for those who coordinate. */
@Component
class JoiningWaits implements Waiting.Source {

    private final Joinings joinings;
    private final Organisations organisations;

    JoiningWaits(Joinings joinings, Organisations organisations) {
        this.joinings = joinings;
        this.organisations = organisations;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var known = coordinated.stream().collect(Collectors.toMap(Partnership::id, Function.identity()));
        var open = known.isEmpty() ? List.<Joining>of() : joinings.openIn(known.keySet());
        if (open.isEmpty()) {
            return List.of();
        }
        var names = organisations.namesOf(
                open.stream().map(Joining::organisation).distinct().toList());
        return open.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.partnership()))
                        .map(partnership -> new Matter(
                                MatterKind.ANSWER_JOINING,
                                partnership.name(),
                                names.getOrDefault(each.organisation(), ""),
                                "/partnerships/" + partnership.slug() + "/joining/requests",
                                null))
                        .stream())
                .toList();
    }
}
