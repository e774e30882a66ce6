package org.osnowa.organisations;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Set;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For whom a person acts or acted: a part of what we know about them. */
@Component
@Order(200)
class MandateData implements PersonalData {

    private final Mandates mandates;
    private final Organisations organisations;

    MandateData(Mandates mandates, Organisations organisations) {
        this.mandates = mandates;
        this.organisations = organisations;
    }

    @Override
    public Chapter about(PersonId person) {
        var held = mandates.everOf(person);
        var names =
                organisations.namesOf(held.stream().map(Mandate::organisation).toList());
        List<Fact> facts = held.stream()
                .map(mandate -> Fact.of(
                        "mandate",
                        String.valueOf(names.get(mandate.organisation())),
                        "%s, %s – %s".formatted(t(mandate.scope()), date(mandate.from()), end(mandate))))
                .toList();
        return new Chapter("mandates", t("mandates.mine"), facts);
    }

    private static String end(Mandate mandate) {
        var end = mandate.endedOn() == null ? mandate.until() : mandate.endedOn();
        return end == null ? t("mandates.openEnd") : date(end);
    }

    @Override
    public Set<String> tells() {
        return Set.of("mandates.person");
    }
}
