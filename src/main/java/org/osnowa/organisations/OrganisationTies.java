package org.osnowa.organisations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What hangs on an organisation in a module above: it goes over when two turn out to be one, and comes back when that was a
 * mistake. Both happen in the transaction of the merge.
 */
public interface OrganisationTies {

    /** The same word for ever: it stands in the database. */
    String owner();

    /** Moves everything, and says in lines of its own making what it moved. */
    List<String> move(OrganisationId from, OrganisationId to);

    /** Takes these lines back. */
    void moveBack(List<String> ties, OrganisationId from, OrganisationId to);

    /** Lines that tell what kind of thing moved, and which; for {@link #read} and {@link #ids}. */
    static Stream<String> lines(String kind, Collection<?> moved) {
        return moved.stream().map(each -> kind + each);
    }

    /** What stands behind the kind in the lines of this kind. */
    static Stream<String> read(String kind, List<String> ties) {
        return ties.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    static List<UUID> ids(String kind, List<String> ties) {
        return read(kind, ties).map(UUID::fromString).toList();
    }
}
