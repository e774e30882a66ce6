package org.osnowa.organisations;

import java.util.List;
import java.util.UUID;
import org.osnowa.platform.FormErrors;

/** Everything organisations/imports.jte shows: where a register is brought, and the newest ones. */
public record ImportsPage(List<Earlier> earlier, FormErrors errors) {

    public record Earlier(UUID id, String fileName, String when, String state) {}
}
