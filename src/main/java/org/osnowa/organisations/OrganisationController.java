package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/organisations/{organisation}")
class OrganisationController {

    private final OrganisationDesk desk;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Representatives representatives;
    private final Whereabouts whereabouts;
    private final List<Involvements> involvements;
    private final People people;
    private final Clock clock;

    OrganisationController(
            OrganisationDesk desk,
            Organisations organisations,
            Mandates mandates,
            Representatives representatives,
            Whereabouts whereabouts,
            List<Involvements> involvements,
            People people,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.mandates = mandates;
        this.representatives = representatives;
        this.whereabouts = whereabouts;
        this.involvements = involvements;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrganisationId organisation, Visitor visitor) {
        var found = organisations.get(organisation);
        return found.mergedInto() == null
                ? Reply.page("organisations/show", page(found, visitor))
                : Reply.seeOther("/organisations/%s", found.mergedInto());
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable OrganisationId organisation, Visitor visitor) {
        desk.check(organisation, visitor.person());
        Toast.say("organisations.checkSaved");
        return Reply.seeOther("/organisations/%s", organisation);
    }

    /** Guests read in what role somebody checked the data, not who it was. */
    private static Optional<String> checker(Person person, List<PersonId> speakers, Visitor visitor) {
        if (visitor.signedIn()) {
            return Optional.of(person.name());
        }
        return speakers.contains(person.id())
                ? Optional.of(t("organisations.checkedByItself"))
                : Optional.of(t("organisations.checkedByAdministrator")).filter(_ -> person.administrator());
    }

    private OrganisationPage page(Organisation organisation, Visitor visitor) {
        var speakers = mandates.representatives(organisation.id(), LocalDate.now(clock)).stream()
                .map(Mandate::person)
                .toList();
        var checker = Optional.ofNullable(organisation.provenance().checkedBy()).flatMap(people::find);
        return OrganisationPage.of(
                organisation,
                whereabouts.of(organisation.profile().seat()),
                checker.flatMap(each -> checker(each, speakers, visitor)).orElse(null),
                visitor.signedIn()
                        ? people.all(speakers).stream().map(Person::name).toList()
                        : List.of(),
                involvements.stream()
                        .flatMap(each -> each.of(organisation.id()).stream())
                        .toList(),
                involvements.stream()
                        .flatMap(each -> each.openings(organisation.id(), visitor).stream())
                        .toList(),
                representatives.lets(visitor, organisation.id()),
                visitor.id().filter(me -> !speakers.contains(me)).isPresent());
    }
}
