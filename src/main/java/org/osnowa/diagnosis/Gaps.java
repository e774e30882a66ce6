package org.osnowa.diagnosis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Sector;

/** Which sectors and which of the five core fields nobody on the map has. An observation: no matter needs them all. */
record Gaps(List<Sector> sectors, List<Field> fields) {

    static Gaps among(Collection<Sector> sectors, Collection<Field> fields) {
        return new Gaps(
                Arrays.stream(Sector.values())
                        .filter(each -> !sectors.contains(each))
                        .toList(),
                Arrays.stream(Field.values())
                        .filter(each -> each.core() && !fields.contains(each))
                        .toList());
    }

    List<String> names() {
        return Stream.concat(sectors.stream(), fields.stream()).map(Enum::name).toList();
    }

    /** Whether somebody who saw these names saw every gap that there is now. */
    boolean within(Collection<String> seen) {
        return Set.copyOf(seen).containsAll(names());
    }
}
