package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** Everything organisations/people.jte shows: who acts for one organisation, and who would like to. */
public record MandatesPage(
        String organisation,
        String path,
        List<Holder> holders,
        List<Asking> asking,
        MandateForm form,
        FormErrors errors) {

    public record Holder(
            MandateId id,
            String name,
            String email,
            Scope scope,
            String from,
            @Nullable String until,
            String givenBy) {}

    public record Asking(UUID id, String name, String email, String on) {}

    public static List<Choice> scopes() {
        return Choice.of(Scope.values());
    }
}
