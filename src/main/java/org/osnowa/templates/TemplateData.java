package org.osnowa.templates;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which templates an administrator changed: a part of what we know about them. */
@Component
@Order(640)
class TemplateData implements PersonalData {

    private static final String LINES = """
            select 'changed' as what, template || ' (' || language || ')' as about, edited_at as at, '' as words
              from template_texts
             where edited_by = :person
            """;

    private final OwnLines lines;

    TemplateData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "templates",
                t("TemplateData.title"),
                lines.of(person, LINES, line -> t("TemplateData.changed", line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of("template_texts.edited_by");
    }
}
