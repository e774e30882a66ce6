package org.osnowa.admin;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisations;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/admin/people")
class PeopleController {

    private static final int ON_A_PAGE = 50;
    private static final int LONGEST_SEARCH = 200;

    private final AdminDesk desk;
    private final People people;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Clock clock;

    PeopleController(AdminDesk desk, People people, Mandates mandates, Organisations organisations, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.mandates = mandates;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable PersonId after) {
        var text = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        var found = people.search(text, Optional.ofNullable(after), ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        var base = "/admin/people?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Reply.page(
                "admin/people",
                new PeoplePage(
                        text,
                        shown,
                        after == null ? null : base,
                        found.size() > ON_A_PAGE
                                ? base + "&after=" + shown.getLast().id()
                                : null));
    }

    @GetMapping("/{person}")
    ModelAndView show(Visitor me, @PathVariable PersonId person) {
        return Reply.page("admin/person", page(me, person, ReasonForm.empty(), FormErrors.none()));
    }

    @PostMapping("/{person}/blockade")
    ModelAndView block(Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.block(me.person(), person, form.plain()));
    }

    @PostMapping("/{person}/blockade/ending")
    ModelAndView unblock(Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.unblock(me.person(), person, form.plain()));
    }

    @PostMapping("/{person}/deletion")
    ModelAndView forget(Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.forget(me.person(), person, form.plain()));
    }

    @PostMapping("/{person}/sessions/ending")
    ModelAndView endSessions(Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.endSessions(me.person(), person, form.plain()));
    }

    @PostMapping("/{person}/mandates/{mandate}/ending")
    ModelAndView endMandate(
            Visitor me,
            @PathVariable PersonId person,
            @PathVariable MandateId mandate,
            @Valid ReasonForm form,
            BindingResult result) {
        if (mandates.find(mandate).filter(held -> held.person().equals(person)).isEmpty()) {
            throw new NotFound(mandate);
        }
        return answer(me, person, form, result, () -> desk.endMandate(me.person(), person, mandate, form.plain()));
    }

    @PostMapping("/{person}/administration")
    ModelAndView makeAdministrator(
            Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.makeAdministrator(me.person(), person, form.plain()));
    }

    @PostMapping("/{person}/administration/ending")
    ModelAndView unmakeAdministrator(
            Visitor me, @PathVariable PersonId person, @Valid ReasonForm form, BindingResult result) {
        return answer(me, person, form, result, () -> desk.unmakeAdministrator(me.person(), person, form.plain()));
    }

    private ModelAndView answer(
            Visitor me, PersonId id, ReasonForm form, BindingResult result, Supplier<Outcome<Person>> deed) {
        if (result.hasErrors()) {
            return Reply.again("admin/person", page(me, id, form, FormErrors.in(result)));
        }
        return switch (deed.get()) {
            case Done<Person> _ -> {
                Toast.say("admin.done");
                yield Reply.seeOther("/admin/people/%s", id);
            }
            case Refused<Person>(var why) -> Reply.again("admin/person", page(me, id, form, FormErrors.because(why)));
        };
    }

    private PersonPage page(Visitor me, PersonId id, ReasonForm form, FormErrors errors) {
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        var others = people.otherAdministrators(id);
        return new PersonPage(
                person,
                date(LocalDate.ofInstant(people.since(id), clock.getZone())),
                people.forgotten(id),
                mandatesOf(id),
                person.whyNotBlock(me.person().id(), others),
                person.whyNotStepDown(others),
                form,
                errors);
    }

    private List<PersonPage.Held> mandatesOf(PersonId id) {
        var held = mandates.currentOf(id, LocalDate.now(clock));
        var names =
                organisations.namesOf(held.stream().map(Mandate::organisation).toList());
        return held.stream()
                .map(mandate -> new PersonPage.Held(
                        String.valueOf(names.get(mandate.organisation())),
                        t(mandate.scope()),
                        "/admin/people/" + id + "/mandates/" + mandate.id() + "/ending"))
                .toList();
    }
}
