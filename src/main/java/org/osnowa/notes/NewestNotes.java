package org.osnowa.notes;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.partnerships.NotesInBrief;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The newest notes, for the overview. */
@Component
class NewestNotes implements NotesInBrief {

    @Override
    public String sql() {
        return """
                select coalesce(jsonb_agg(jsonb_build_object('words', words, 'on', published_on)
                                          order by published_on desc, added_at desc, id desc), '[]')
                  from (select id, words, published_on, added_at
                          from partnership_notes
                         where partnership = :partnership
                           and taken_back_on is null
                         order by published_on desc, added_at desc, id desc
                         limit 3) as newest
                """;
    }

    @Override
    public List<Brief> read(JsonNode found) {
        return found.valueStream()
                .map(each -> new Brief(
                        each.get("words").asString(),
                        LocalDate.parse(each.get("on").asString())))
                .toList();
    }
}
