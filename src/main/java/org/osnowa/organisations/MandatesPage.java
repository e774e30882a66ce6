package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** Everything organisations/people.jte shows: who acts for one organisation, who would like to, and who is asked to. */
public record MandatesPage(
        String organisation,
        String path,
        List<Holder> holders,
        List<Asking> asking,
        List<Offered> offered,
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

    /**
     * @param until the last day of the mandate, when one is set
     * @param validUntil how long it can be answered
     * @param withdrawal where the visitor takes it back, when it is theirs
     */
    public record Offered(
            String address,
            Scope scope,
            @Nullable String until,
            String validUntil,
            @Nullable String withdrawal) {}

    public static List<Choice> scopes() {
        return Choice.of(Scope.values());
    }
}
