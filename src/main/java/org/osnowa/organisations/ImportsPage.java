package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.osnowa.platform.FormErrors;

/** Everything organisations/imports.jte shows: where a register is brought, the words it may use, and the newest ones. */
public record ImportsPage(
        List<Earlier> earlier, List<String> columns, List<String> kinds, List<String> fields, FormErrors errors) {

    public record Earlier(UUID id, String fileName, String when, String state) {}
}
