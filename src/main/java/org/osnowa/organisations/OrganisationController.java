package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationFormPage.Difference;
import org.osnowa.organisations.OrganisationsPage.Row;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/organisations")
class OrganisationController {

    private final OrganisationDesk desk;
    private final Organisations organisations;
    private final Directory directory;
    private final Mandates mandates;
    private final Representatives representatives;
    private final People people;
    private final Clock clock;

    OrganisationController(
            OrganisationDesk desk,
            Organisations organisations,
            Directory directory,
            Mandates mandates,
            Representatives representatives,
            People people,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.directory = directory;
        this.mandates = mandates;
        this.representatives = representatives;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{organisation}")
    ModelAndView show(@PathVariable OrganisationId organisation, Visitor visitor) {
        var found = organisations.get(organisation);
        return found.mergedInto() == null
                ? Reply.page("organisations/show", page(found, visitor))
                : Reply.seeOther("/organisations/%s", found.mergedInto());
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String name) {
        var form = OrganisationForm.named(name);
        return Reply.page("organisations/new", adding(form, FormErrors.none(), List.of()));
    }

    @PostMapping
    ModelAndView add(
            Visitor visitor,
            OrganisationForm form,
            @RequestParam UUID once,
            @RequestParam(defaultValue = "false") boolean represent,
            @RequestParam(defaultValue = "false") boolean another) {
        var errors = form.errors();
        if (errors.any()) {
            return Reply.again("organisations/new", adding(form, errors, List.of()));
        }
        var maybe = another ? List.<OrganisationSummary>of() : directory.maybe(form.profile(), form.identifiers());
        if (!maybe.isEmpty()) {
            return Reply.again("organisations/new", adding(form, errors, maybe));
        }
        try {
            var outcome =
                    desk.add(once, visitor.person(), form.profile(), form.identifiers(), form.contact(), represent);
            return switch (outcome) {
                case Done<String>(var path) -> Reply.seeOther(path);
                case Refused<String>(var why) ->
                    Reply.again("organisations/new", adding(form, FormErrors.because(why), List.of()));
            };
        } catch (IdentifierTaken taken) {
            var same = directory.maybe(form.profile(), form.identifiers());
            var page = adding(form, errors, same).because(OrganisationRefusal.taken(taken.identifier()));
            return Reply.again("organisations/new", page);
        }
    }

    @GetMapping("/{organisation}/edit")
    ModelAndView edit(@PathVariable OrganisationId organisation) {
        var found = organisations.get(organisation);
        return Reply.page("organisations/edit", editing(found, OrganisationForm.of(found), FormErrors.none()));
    }

    @PostMapping("/{organisation}")
    ModelAndView save(@PathVariable OrganisationId organisation, OrganisationForm form) {
        var errors = form.errors();
        if (errors.any()) {
            return Reply.again("organisations/edit", editing(organisations.get(organisation), form, errors));
        }
        try {
            desk.describe(organisation, form.seen(), form.profile(), form.identifiers(), form.contact());
        } catch (IdentifierTaken taken) {
            var page = editing(organisations.get(organisation), form, errors);
            return Reply.again("organisations/edit", page.because(OrganisationRefusal.taken(taken.identifier())));
        } catch (ChangedMeanwhile _) {
            return Reply.conflict("organisations/edit", conflict(organisations.get(organisation), form));
        }
        Toast.say("organisations.saved");
        return Reply.seeOther("/organisations/%s", organisation);
    }

    @PostMapping("/{organisation}/check")
    ModelAndView check(@PathVariable OrganisationId organisation, Visitor visitor) {
        desk.check(organisation, visitor.person());
        Toast.say("organisations.checkSaved");
        return Reply.seeOther("/organisations/%s", organisation);
    }

    private OrganisationPage page(Organisation organisation, Visitor visitor) {
        var today = LocalDate.now(clock);
        var speakers = mandates.representatives(organisation.id(), today);
        var checker = Optional.ofNullable(organisation.provenance().checkedBy()).flatMap(people::find);
        var mine = visitor.id()
                .filter(me -> speakers.stream().anyMatch(each -> each.person().equals(me)));
        var names = people.all(speakers.stream().map(Mandate::person).toList());
        return OrganisationPage.of(
                organisation,
                organisation.profile().seat().town(),
                checker.map(Person::name).orElse(null),
                visitor.signedIn() ? names.stream().map(Person::name).toList() : List.of(),
                representatives.lets(visitor, organisation.id()),
                visitor.signedIn() && mine.isEmpty());
    }

    private OrganisationFormPage adding(OrganisationForm form, FormErrors errors, List<OrganisationSummary> maybe) {
        var rows = maybe.stream().map(each -> Row.of(each, each.seat().town())).toList();
        return new OrganisationFormPage("/organisations", t("organisations.new"), form, errors, rows, List.of());
    }

    private static OrganisationFormPage editing(Organisation organisation, OrganisationForm form, FormErrors errors) {
        return new OrganisationFormPage(
                "/organisations/" + organisation.id(),
                organisation.profile().name(),
                form,
                errors,
                List.of(),
                List.of());
    }

    /** Both versions in sight; saving again means: mine, knowing theirs. */
    private static OrganisationFormPage conflict(Organisation theirs, OrganisationForm mine) {
        var page = editing(theirs, mine.having(theirs.version()), FormErrors.none());
        return new OrganisationFormPage(
                page.path(), page.name(), page.form(), page.errors(), List.of(), differences(theirs, mine));
    }

    private static List<Difference> differences(Organisation theirs, OrganisationForm mine) {
        var differences = new ArrayList<Difference>();
        compare(differences, "name", theirs.profile().name(), mine.profile().name());
        compare(
                differences,
                "shortName",
                theirs.profile().shortName(),
                mine.profile().shortName());
        compare(
                differences,
                "kind",
                t(theirs.profile().kind()),
                t(mine.profile().kind()));
        compare(differences, "sector", sector(theirs.profile()), sector(mine.profile()));
        compare(differences, "fields", fields(theirs.profile()), fields(mine.profile()));
        compare(
                differences,
                "town",
                theirs.profile().seat().town(),
                mine.profile().seat().town());
        compare(differences, "offers", theirs.profile().offers(), mine.profile().offers());
        compare(
                differences,
                "nip",
                theirs.identifiers().nip(),
                mine.identifiers().nip());
        compare(
                differences,
                "regon",
                theirs.identifiers().regon(),
                mine.identifiers().regon());
        compare(
                differences,
                "krs",
                theirs.identifiers().krs(),
                mine.identifiers().krs());
        compare(differences, "email", theirs.contact().email(), mine.contact().email());
        compare(differences, "phone", theirs.contact().phone(), mine.contact().phone());
        compare(
                differences,
                "website",
                theirs.contact().website(),
                mine.contact().website());
        return differences;
    }

    private static void compare(
            List<Difference> differences, String label, @Nullable Object theirs, @Nullable Object mine) {
        if (!Objects.equals(theirs, mine)) {
            differences.add(new Difference(t("organisations." + label), shown(theirs), shown(mine)));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? t("organisations.nothing") : value.toString();
    }

    private static String sector(Profile profile) {
        var standing = profile.standing();
        return t(standing.sector()) + (standing.reason() == null ? "" : " (" + standing.reason() + ")");
    }

    private static String fields(Profile profile) {
        return profile.fields().stream().map(field -> t(field)).collect(Collectors.joining(", "));
    }
}
