package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.places.Places;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page on which an invitation is answered. */
@Component
class AnswerPages {

    private final Partnerships partnerships;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Clock clock;

    AnswerPages(
            Partnerships partnerships,
            PartnerLists partners,
            Organisations organisations,
            Places places,
            People people,
            Clock clock) {
        this.partnerships = partnerships;
        this.partners = partners;
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    AnswerPage of(Invitation invitation, String path, AnswerForm form, FormErrors errors, Instant now) {
        var partnership = partnerships.get(invitation.partnership());
        var asking = invitation.asking();
        return new AnswerPage(
                path,
                partnership.name(),
                partnership.slug(),
                partnership.matter(),
                places.get(partnership.area().place()).label(),
                people.find(asking.by()).map(Person::name).orElse(""),
                asking.onBehalfOf()
                        .flatMap(organisations::find)
                        .map(organisation -> organisation.profile().name())
                        .orElse(null),
                invitation.invited().name(),
                asking.asked(),
                asking.gain(),
                Text.date(LocalDate.ofInstant(invitation.sending().expires(), clock.getZone())),
                partners.of(partnership.id()),
                invitation.whyNotAnswer(now).orElse(null),
                invitation.answer().orElse(null),
                asking.onBehalfOf()
                        .flatMap(organisations::find)
                        .map(organisation -> organisation.contact().email())
                        .orElse(null),
                fields(invitation, form, false),
                errors);
    }

    static AnswerFields fields(Invitation invitation, AnswerForm form, boolean told) {
        return new AnswerFields(
                form,
                told,
                invitation.invited().organisation().isEmpty(),
                Arrays.stream(Answer.Kind.values())
                        .map(told ? AnswerPages::said : AnswerPages::toSay)
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("AnswerForm.chooseReason"))),
                                Choice.of(Answer.Reason.values()).stream())
                        .toList(),
                Arrays.stream(Scope.values())
                        .map(scope -> Choice.of(scope.name(), t("AnswerForm.scope." + scope)))
                        .toList(),
                Choice.of(BenefitKind.values()),
                Choice.of(Importance.values()),
                kinds("AnswerForm.chooseKind").stream()
                        .filter(each -> !each.value().equals(OrganisationKind.INNA.name()))
                        .toList());
    }

    private static Choice toSay(Answer.Kind kind) {
        return new Choice(kind.name(), t("AnswerForm.kind." + kind), t("AnswerForm.means." + kind));
    }

    private static Choice said(Answer.Kind kind) {
        return new Choice(kind.name(), t("PhoneForm.kind." + kind), t("PhoneForm.means." + kind));
    }

    static List<Choice> kinds() {
        return kinds("partnerships.chooseKind");
    }

    private static List<Choice> kinds(String none) {
        var all = new java.util.ArrayList<>(List.of(Choice.of("", t(none))));
        Arrays.stream(OrganisationKind.values())
                .map(kind -> Choice.of(kind.name(), t(kind)))
                .sorted(java.util.Comparator.comparing(Choice::label, Text.alphabetically()))
                .forEach(all::add);
        return all;
    }
}
