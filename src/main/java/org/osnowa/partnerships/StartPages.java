package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the page on which a partnership is started. */
@Component
class StartPages {

    private final Organisations organisations;
    private final ActingFor acting;

    StartPages(Organisations organisations, ActingFor acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    StartPage of(StartForm form, PlaceChoice place, FormErrors errors) {
        return new StartPage(
                form,
                place,
                levels(),
                Choice.of(InitiatorType.values()),
                mine(),
                form.initiating().stream().map(UUID::toString).toList(),
                types(),
                errors);
    }

    /** Somebody who acts for an organisation probably starts it for that one. */
    StartForm fresh() {
        var suggested =
                acting.organisation().map(OrganisationId::value).map(List::of).orElse(List.of());
        return StartForm.empty().by(suggested);
    }

    static List<Choice> levels() {
        return with("StartPage.chooseLevel", Choice.of(AreaLevel.values()));
    }

    static List<Choice> types() {
        return with("partnerships.typeUndecided", Choice.of(PartnershipType.values()));
    }

    private List<Choice> mine() {
        var mandates = acting.all().stream()
                .filter(mandate -> mandate.scope() == Mandate.Scope.DECIDES)
                .toList();
        var names = organisations.summaries(
                mandates.stream().map(Mandate::organisation).toList());
        return mandates.stream()
                .map(Mandate::organisation)
                .distinct()
                .map(id -> Optional.ofNullable(names.get(id)))
                .flatMap(Optional::stream)
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    private static List<Choice> with(String none, List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", t(none))), choices.stream())
                .toList();
    }
}
