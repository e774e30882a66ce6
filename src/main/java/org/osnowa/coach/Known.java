package org.osnowa.coach;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields beside the sentence say already.
 *
 * @param facts which of them are filled in
 * @param due the day by which the goal is to be reached, where it is set
 */
public record Known(Set<Fact> facts, @Nullable LocalDate due) {

    public enum Fact {
        /** Where it happens: the goal's own place or the area of the partnership. */
        AREA,
        BENEFICIARIES,
        /** How it is today, in the unit of the target. */
        BASELINE,
        /** A number to reach, with its unit. */
        TARGET,
        /** Where the numbers come from. */
        SOURCE,
        /** A need of the diagnosis that the goal answers. */
        NEED,
        OWNER,
        ACTION,
        CONTRIBUTION
    }

    public static final Known NOTHING = new Known(Set.of(), null);

    public Known {
        facts = Set.copyOf(facts);
    }

    public Known with(Fact fact) {
        var more = EnumSet.of(fact);
        more.addAll(facts);
        return new Known(more, due);
    }

    public Known by(LocalDate day) {
        return new Known(facts, day);
    }

    public boolean has(Fact fact) {
        return facts.contains(fact);
    }
}
