package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.Set;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody decided and checked in the directory: a part of what we know about them. */
@Component
@Order(210)
class DirectoryData implements PersonalData {

    private static final String LINES = """
            select 'gave' as what, organisations.name as about, starts_on::timestamptz as at, '' as words
              from mandates
              join organisations on organisations.id = mandates.organisation
             where given_by = :person
             union all
            select 'asked', organisations.name, asked_on::timestamptz, ''
              from mandate_requests
              join organisations on organisations.id = mandate_requests.organisation
             where person = :person
             union all
            select 'answered', organisations.name, answered_on::timestamptz, ''
              from mandate_requests
              join organisations on organisations.id = mandate_requests.organisation
             where answered_by = :person
             union all
            select 'checked', name, checked_on::timestamptz, ''
              from organisations
             where checked_by = :person
             union all
            select 'merged', organisations.name, merged_at, ''
              from organisation_merges
              join organisations on organisations.id = organisation_merges.kept
             where merged_by = :person
             union all
            select 'separated', organisations.name, undone_at, ''
              from organisation_merges
              join organisations on organisations.id = organisation_merges.kept
             where undone_by = :person
             union all
            select 'told', organisations.name, null, ''
              from different_organisations
              join organisations on organisations.id = different_organisations.one
             where said_by = :person
             union all
            select 'imported', file_name, started_at, ''
              from register_imports
             where person = :person
            """;

    private final OwnLines lines;

    DirectoryData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "directory",
                t("DirectoryData.title"),
                lines.of(person, LINES, line -> t("DirectoryData." + line.what(), line.about())));
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "mandates.given_by",
                "mandate_requests.person",
                "mandate_requests.answered_by",
                "organisations.checked_by",
                "organisation_merges.merged_by",
                "organisation_merges.undone_by",
                "different_organisations.said_by",
                "register_imports.person");
    }
}
