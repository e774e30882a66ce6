package org.osnowa.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.PartnershipId;

/**
 * What a partnership has decided about its future.
 *
 * @param ties what remains between the partners, whatever happens to the partnership (gate.U3); empty until it is said
 * @param settled how each step was settled
 */
record Ending(PartnershipId partnership, Optional<Choice> choice, String ties, Map<Step, String> settled, int version) {

    /** The way that was chosen, by which decision, on which day (gate.U1). */
    record Choice(Way way, String decision, LocalDate on) {}

    static Ending open(PartnershipId partnership) {
        return new Ending(partnership, Optional.empty(), "", Map.of(), 0);
    }

    List<Step> steps() {
        return choice.map(Choice::way).map(Way::steps).orElse(List.of());
    }

    List<Step> unsettled() {
        return steps().stream().filter(step -> !settled.containsKey(step)).toList();
    }

    /**
     * What is passed over by ending so.
     *
     * @param way that leads there
     * @param undecided whether nobody chose it (gate.U1)
     * @param steps of it that are not settled (gate.U2)
     */
    record PassedOver(Way way, boolean undecided, List<Step> steps) {

        boolean nothing() {
            return !undecided && steps.isEmpty();
        }
    }

    /** @param end in which the partnership has ended, or is about to */
    PassedOver passedOverBy(LifeState end) {
        var ways = Way.into(end);
        var chosen = choice.map(Choice::way).filter(ways::contains);
        var way = chosen.orElse(ways.getFirst());
        return new PassedOver(
                way,
                chosen.isEmpty(),
                way.steps().stream().filter(step -> !settled.containsKey(step)).toList());
    }

    boolean formalitiesDone() {
        return choice.isPresent() && unsettled().isEmpty();
    }
}
