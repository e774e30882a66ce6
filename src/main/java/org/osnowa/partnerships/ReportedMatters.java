package org.osnowa.partnerships;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.places.PlaceId;

/** What people reported and a partnership can be started from. The module that keeps the reports knows them. */
public interface ReportedMatters {

    /** @param path where everybody reads it */
    record Reported(UUID id, String title, String description, PlaceId place, String path) {}

    /** Nothing for what nobody may know of. */
    Optional<Reported> find(UUID id);

    /** In the transaction in which the partnership starts. What was closed meanwhile keeps nobody from starting. */
    void takenUp(UUID id, Partnership started, Person me);
}
