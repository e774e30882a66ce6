package org.osnowa.problems;

import java.util.List;
import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Backing;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.places.PlaceId;
import org.springframework.stereotype.Component;

/**
 * Who looks after the problems of a place: the administrators, and whoever coordinates a partnership whose area covers the
 * place and that others stand behind (docs/decisions/0012-problems.md).
 */
@Component
public class Organisers implements Doorkeeper {

    private final Coordinators coordinators;
    private final Partnerships partnerships;
    private final Backing backing;
    private final Problems problems;

    Organisers(Coordinators coordinators, Partnerships partnerships, Backing backing, Problems problems) {
        this.backing = backing;
        this.coordinators = coordinators;
        this.partnerships = partnerships;
        this.problems = problems;
    }

    @Override
    public String door() {
        return "organiser";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        return ProblemId.read(path.getOrDefault("problem", ""))
                .flatMap(problems::find)
                .filter(problem -> organises(visitor, problem.place()))
                .isPresent();
    }

    public boolean organises(Visitor visitor, PlaceId place) {
        return visitor.administrator() || areas(visitor).stream().anyMatch(area -> area.contains(place));
    }

    /** Whether the visitor looks after any place. */
    boolean organisesAny(Visitor visitor) {
        return visitor.administrator() || !areas(visitor).isEmpty();
    }

    List<PlaceId> areas(Visitor visitor) {
        return visitor.administrator()
                ? List.of(PlaceId.POLAND)
                : backing.among(coordinated(visitor)).stream()
                        .map(each -> each.area().place())
                        .toList();
    }

    /** Also those that give no say over the place: a partnership takes up a problem whatever stage it is in. */
    List<Partnership> coordinated(Visitor visitor) {
        return partnerships.all(visitor.id().map(coordinators::coordinatedBy).orElse(List.of()));
    }

    /** Who coordinates here, without the administrators. */
    public List<PersonId> of(PlaceId place) {
        return backing.among(partnerships.covering(place)).stream()
                .flatMap(each -> coordinators.of(each.id()).stream())
                .distinct()
                .toList();
    }
}
