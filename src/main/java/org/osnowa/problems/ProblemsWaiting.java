package org.osnowa.problems;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.osnowa.accounts.Person;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.osnowa.places.PlaceId;
import org.springframework.stereotype.Component;

/** Reports that wait to be checked, on the desk of whoever looks after their places: as one matter, however many there are. */
@Component
class ProblemsWaiting implements Source {

    private final Problems problems;

    ProblemsWaiting(Problems problems) {
        this.problems = problems;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var areas = person.administrator()
                ? List.of(PlaceId.POLAND)
                : coordinated.stream().map(each -> each.area().place()).toList();
        var waiting = areas.isEmpty() ? 0 : problems.countWaitingIn(areas);
        return waiting == 0
                ? List.of()
                : List.of(new Matter(
                        MatterKind.CHECK_REPORTS,
                        t("problems.waitingForYou", waiting),
                        null,
                        "/problems/waiting",
                        null));
    }
}
