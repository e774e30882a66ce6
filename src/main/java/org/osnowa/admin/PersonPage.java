package org.osnowa.admin;

import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/** A person as administrators see them, with what can be done and why something cannot. */
public record PersonPage(
        Person person,
        String since,
        boolean forgotten,
        List<Held> mandates,
        Optional<? extends Refusal> whyNotBlock,
        Optional<? extends Refusal> whyNotStepDown,
        ReasonForm form,
        FormErrors errors) {

    /** A mandate of this person. */
    public record Held(String organisation, String scope, String path) {}

    public String path() {
        return "/admin/people/" + person.id();
    }
}
