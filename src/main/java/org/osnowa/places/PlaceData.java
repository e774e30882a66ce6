package org.osnowa.places;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The places that somebody added: a part of what we know about them. */
@Component
@Order(800)
class PlaceData implements PersonalData {

    private static final String LINES = """
            select 'added' as what, name as about, null::timestamptz as at, '' as words
              from places
             where added_by = :person
            """;

    private final OwnLines lines;

    PlaceData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "places",
                t("PlaceData.title"),
                lines.of(person, LINES, line -> t("PlaceData." + line.what(), line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of("places.added_by");
    }
}
