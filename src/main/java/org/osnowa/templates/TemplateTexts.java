package org.osnowa.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What administrators made of templates. All SQL on the template_texts table is in this file. */
@Repository
class TemplateTexts {

    /** The last version of a text of which there is any. */
    record Last(String template, String language, TemplateVersion version) {}

    private final JdbcClient db;

    TemplateTexts(JdbcClient db) {
        this.db = db;
    }

    Optional<TemplateVersion> last(String template, String language) {
        return versions(template, language, 1).stream().findFirst();
    }

    /** The newest first. */
    List<TemplateVersion> versions(String template, String language, int most) {
        return db.sql("""
                select number, text, edited_by, edited_at
                  from template_texts
                 where template = :template
                   and language = :language
                 order by number desc
                 limit :most
                """)
                .param("template", template)
                .param("language", language)
                .param("most", most)
                .query(TemplateTexts::version)
                .list();
    }

    Optional<TemplateVersion> find(String template, String language, int number) {
        return db.sql("""
                select number, text, edited_by, edited_at
                  from template_texts
                 where template = :template
                   and language = :language
                   and number = :number
                """)
                .param("template", template)
                .param("language", language)
                .param("number", number)
                .query(TemplateTexts::version)
                .optional();
    }

    /** By template and language. */
    Map<String, TemplateVersion> all() {
        return db
                .sql("""
                select distinct on (template, language) template, language, number, text, edited_by, edited_at
                  from template_texts
                 order by template, language, number desc
                """)
                .query((row, number) ->
                        new Last(row.getString("template"), row.getString("language"), version(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.template() + " " + each.language(), Last::version));
    }

    /** @throws ChangedMeanwhile when somebody saved the same number first */
    void add(String template, String language, TemplateVersion version) {
        if (db.sql("""
                insert into template_texts (template, language, number, text, edited_by, edited_at)
                values (:template, :language, :number, :text, :by, :at)
                    on conflict do nothing
                """)
                        .param("template", template)
                        .param("language", language)
                        .param("number", version.number())
                        .param("text", version.text().orElse(null))
                        .param("by", version.by().value())
                        .param("at", Timestamp.from(version.at()))
                        .update()
                == 0) {
            throw new ChangedMeanwhile(template);
        }
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getInt("number"),
                Optional.ofNullable(row.getString("text")),
                new PersonId(row.getObject("edited_by", UUID.class)),
                row.getTimestamp("edited_at").toInstant());
    }
}
