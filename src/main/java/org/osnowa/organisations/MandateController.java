package org.osnowa.organisations;

import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.MandateOffers.Offer;
import org.osnowa.organisations.MandatesPage.Asking;
import org.osnowa.organisations.MandatesPage.Holder;
import org.osnowa.organisations.MandatesPage.Offered;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who acts for one organisation: for those who decide in its name. */
@Controller
@RequestMapping("/organisations/{organisation}")
class MandateController {

    private final MandateDesk desk;
    private final Organisations organisations;
    private final Mandates mandates;
    private final MandateRequests requests;
    private final MandateOffers offers;
    private final People people;
    private final Clock clock;

    MandateController(
            MandateDesk desk,
            Organisations organisations,
            Mandates mandates,
            MandateRequests requests,
            MandateOffers offers,
            People people,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.mandates = mandates;
        this.requests = requests;
        this.offers = offers;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/people")
    ModelAndView all(@PathVariable OrganisationId organisation, Visitor visitor) {
        var merged = organisations.get(organisation).mergedInto();
        if (merged != null) {
            return Reply.seeOther("/organisations/%s", merged);
        }
        return Reply.page("organisations/people", page(organisation, visitor, MandateForm.empty(), FormErrors.none()));
    }

    @PostMapping("/people")
    ModelAndView give(@PathVariable OrganisationId organisation, Visitor visitor, MandateForm form) {
        var errors = form.errors(LocalDate.now(clock));
        if (errors.any()) {
            return Reply.again("organisations/people", page(organisation, visitor, form, errors));
        }
        var scope = form.readScope().orElseThrow();
        var until = form.readUntil().orElse(null);
        var outcome = desk.give(organisation, visitor.person(), form.readEmail(), scope, until);
        var atOnce = outcome instanceof Done<Optional<MandateId>>(var given) && given.isPresent();
        return answer(organisation, visitor, form, outcome, atOnce ? "mandates.given" : "mandates.offered");
    }

    @PostMapping("/people/{mandate}/end")
    ModelAndView end(@PathVariable OrganisationId organisation, @PathVariable MandateId mandate, Visitor visitor) {
        var outcome = desk.end(mandate, organisation, visitor.person());
        return answer(organisation, visitor, MandateForm.empty(), outcome, "mandates.ended");
    }

    @PostMapping("/requests/{request}/consent")
    ModelAndView agree(
            @PathVariable OrganisationId organisation, @PathVariable UUID request, Visitor visitor, MandateForm form) {
        var outcome = desk.agree(request, organisation, visitor.person(), form.readScope());
        return answer(organisation, visitor, MandateForm.empty(), outcome, "mandates.given");
    }

    @PostMapping("/requests/{request}/refusal")
    ModelAndView decline(@PathVariable OrganisationId organisation, @PathVariable UUID request, Visitor visitor) {
        desk.decline(request, organisation, visitor.person());
        Toast.say("mandates.declined");
        return Reply.seeOther("/organisations/%s/people", organisation);
    }

    private ModelAndView answer(
            OrganisationId organisation, Visitor visitor, MandateForm form, Outcome<?> outcome, String toast) {
        return switch (outcome) {
            case Done<?> _ -> {
                Toast.say(toast);
                yield Reply.seeOther("/organisations/%s/people", organisation);
            }
            case Refused<?>(var why) ->
                Reply.again("organisations/people", page(organisation, visitor, form, FormErrors.because(why)));
        };
    }

    private MandatesPage page(OrganisationId id, Visitor visitor, MandateForm form, FormErrors errors) {
        var current = mandates.representatives(id, LocalDate.now(clock));
        var waiting = requests.openFor(id);
        var known = known(current, waiting);
        return new MandatesPage(
                organisations.get(id).profile().name(),
                "/organisations/" + id,
                current.stream()
                        .filter(each -> known.containsKey(each.person()))
                        .map(each -> holder(each, known))
                        .toList(),
                waiting.stream()
                        .filter(each -> known.containsKey(each.person()))
                        .map(each -> asking(each, Objects.requireNonNull(known.get(each.person()))))
                        .toList(),
                offers.open(id).stream().map(each -> offered(each, visitor)).toList(),
                form,
                errors);
    }

    private Offered offered(Offer offer, Visitor visitor) {
        return new Offered(
                offer.address(),
                offer.scope(),
                offer.until() == null ? null : date(offer.until()),
                date(LocalDate.ofInstant(offer.expires(), clock.getZone())),
                visitor.id().filter(offer.by()::equals).isPresent() ? offer.withdrawal() : null);
    }

    private Map<PersonId, Person> known(List<Mandate> current, List<MandateRequest> waiting) {
        var holders = current.stream().map(Mandate::person);
        var givers = current.stream()
                .flatMap(each -> each.givenBy() instanceof GivenBy.Someone(var giver) ? Stream.of(giver) : Stream.of());
        var ids = Stream.of(holders, givers, waiting.stream().map(MandateRequest::person))
                .flatMap(Function.identity())
                .distinct()
                .toList();
        return people.all(ids).stream().collect(toMap(Person::id, Function.identity()));
    }

    private static Holder holder(Mandate mandate, Map<PersonId, Person> known) {
        var person = Objects.requireNonNull(known.get(mandate.person()));
        return new Holder(
                mandate.id(),
                person.name(),
                person.email(),
                mandate.scope(),
                date(mandate.from()),
                mandate.until() == null ? null : date(mandate.until()),
                giver(mandate.givenBy(), known));
    }

    private static String giver(GivenBy giver, Map<PersonId, Person> known) {
        return switch (giver) {
            case GivenBy.Words(var words) -> words;
            case GivenBy.Someone(var id) -> {
                var person = known.get(id);
                yield person == null ? t("mandates.somebody") : person.name();
            }
        };
    }

    private static Asking asking(MandateRequest request, Person person) {
        return new Asking(request.id(), person.name(), person.email(), date(request.askedOn()));
    }
}
