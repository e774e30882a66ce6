package org.osnowa.entrusting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Who sees the inside, and why.
 *
 * @param orphaned whether nobody remains who can coordinate
 * @param mayTakeOver whether the visitor can take it over then
 * @param given who works or reads without acting for a partner
 * @param asked who has not answered yet
 */
public record AccessPage(
        PartnershipHead head,
        List<Coordinator> coordinators,
        boolean orphaned,
        boolean mayTakeOver,
        List<Given> given,
        List<Asked> asked,
        AccessForm form,
        List<Choice> levels,
        FormErrors errors) {

    public record Coordinator(UUID id, String name, String email, boolean blocked, boolean me) {}

    /** @param level the name of the level */
    public record Given(
            UUID id,
            String name,
            String email,
            String level,
            @Nullable String asWhom,
            String since,
            @Nullable String until) {}

    public record Asked(UUID id, String address, String level, boolean handsOver, String until) {}
}
