package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.ReportedMatters.Reported;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.Places;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;

/** Makes the page on which a partnership is started. */
@Component
class StartPages {

    private final Organisations organisations;
    private final ActingFor acting;
    private final ReportedMatters reported;
    private final Places places;

    StartPages(Organisations organisations, ActingFor acting, ReportedMatters reported, Places places) {
        this.places = places;
        this.reported = reported;
        this.organisations = organisations;
        this.acting = acting;
    }

    StartPage of(StartForm form, PlaceChoice place, FormErrors errors) {
        return new StartPage(
                form,
                from(form.problem()).orElse(null),
                place,
                levels(),
                Choice.of(InitiatorType.values()),
                mine(),
                form.initiating().stream().map(UUID::toString).toList(),
                types(),
                places.none(),
                errors);
    }

    Optional<Reported> from(@Nullable UUID problem) {
        return Optional.ofNullable(problem).flatMap(reported::find);
    }

    /** Somebody who acts for an organisation probably starts it for that one. */
    StartForm fresh(String type) {
        var suggested =
                acting.organisation().map(OrganisationId::value).map(List::of).orElse(List.of());
        return StartForm.empty().by(suggested).as(known(type));
    }

    /** A type that does not exist is none: the form can be filled in all the same. */
    private static @Nullable PartnershipType known(String type) {
        return Arrays.stream(PartnershipType.values())
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElse(null);
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
