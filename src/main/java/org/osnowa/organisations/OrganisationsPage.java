package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;

/**
 * Everything organisations/index.jte shows.
 *
 * @param narrowed whether anything was asked for, so that an empty list means "nothing found" and not "nothing here yet"
 * @param alike whether these are only called nearly so
 */
public record OrganisationsPage(
        DirectoryForm form,
        PlaceChoice place,
        List<Row> rows,
        boolean narrowed,
        boolean alike,
        @Nullable String previous,
        @Nullable String next) {

    public record Row(
            String address,
            String name,
            @Nullable String shortName,
            String kind,
            Sector sector,
            boolean residents,
            @Nullable String where) {

        static Row of(OrganisationSummary each, @Nullable String where) {
            return new Row(
                    "/organisations/" + each.id(),
                    each.name(),
                    each.shortName(),
                    t(each.kind()),
                    each.sector(),
                    each.residentBody(),
                    where);
        }
    }

    public static List<Choice> sectors() {
        return withAny("organisations.anySector", Choice.of(Sector.values()));
    }

    public static List<Choice> fields() {
        return withAny("organisations.anyField", byName(Choice.of(Field.values())));
    }

    public static List<Choice> kinds() {
        return withAny("organisations.anyKind", byName(Choice.of(OrganisationKind.values())));
    }

    static List<Choice> byName(List<Choice> choices) {
        var alphabet = org.osnowa.platform.Text.alphabetically();
        return choices.stream()
                .sorted((a, b) -> alphabet.compare(a.label(), b.label()))
                .toList();
    }

    private static List<Choice> withAny(String key, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        Stream.concat(Stream.of(Choice.of("", t(key))), choices.stream()).forEach(all::add);
        return List.copyOf(all);
    }
}
