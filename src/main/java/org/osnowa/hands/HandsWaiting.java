package org.osnowa.hands;

import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.hands.Hands.Which;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.springframework.stereotype.Component;

/** Who wants to help and has no answer yet, on the desk of whoever answers. */
@Component
class HandsWaiting implements Source {

    private static final int MOST = 30;

    private final Aims aims;
    private final HandPages pages;

    HandsWaiting(Aims aims, HandPages pages) {
        this.aims = aims;
        this.pages = pages;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var ids = coordinated.stream().map(Partnership::id).toList();
        var found = pages.mine(new Visitor(person), Which.NEW, ids, MOST);
        if (found.isEmpty()) {
            return List.of();
        }
        var about = aims.all(found.stream().map(Hand::aim).toList());
        return found.stream()
                .map(each -> new Matter(
                        MatterKind.ANSWER_HELP,
                        Optional.ofNullable(about.get(each.aim()))
                                .map(Aimed::name)
                                .orElse(""),
                        each.offer().name(),
                        HandController.path(each.id()),
                        null))
                .toList();
    }
}
