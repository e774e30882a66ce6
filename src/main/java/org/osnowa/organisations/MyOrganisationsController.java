package org.osnowa.organisations;

import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.organisations.MandateRequestsPage.Waiting;
import org.osnowa.organisations.MyOrganisationsPage.Mine;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whom do I act? The first question to a new account, and the place to change the answer. */
@Controller
class MyOrganisationsController {

    private final MandateDesk desk;
    private final Organisations organisations;
    private final Directory directory;
    private final MandateRequests requests;
    private final ActingFor actingFor;
    private final People people;
    private final Whereabouts whereabouts;
    private final Clock clock;

    MyOrganisationsController(
            MandateDesk desk,
            Organisations organisations,
            Directory directory,
            MandateRequests requests,
            ActingFor actingFor,
            People people,
            Whereabouts whereabouts,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.directory = directory;
        this.requests = requests;
        this.actingFor = actingFor;
        this.people = people;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @GetMapping("/organisations/mine")
    ModelAndView mine(Visitor visitor, @RequestParam(defaultValue = "") String q) {
        return Reply.page("organisations/mine", page(visitor.person(), q, null));
    }

    @PostMapping("/organisations/{organisation}/requests")
    ModelAndView ask(@PathVariable OrganisationId organisation, Visitor visitor) {
        return switch (desk.ask(organisation, visitor.person())) {
            case Done<OrganisationId> _ -> {
                Toast.say("mandates.asked");
                yield Reply.seeOther("/organisations/mine");
            }
            case Refused<OrganisationId>(var why) ->
                Reply.again("organisations/mine", page(visitor.person(), "", t(why)));
        };
    }

    @GetMapping("/organisations/requests")
    ModelAndView waiting() {
        var waiting = requests.forNobody(LocalDate.now(clock));
        var names = organisations.namesOf(
                waiting.stream().map(MandateRequest::organisation).toList());
        var known = people.all(waiting.stream().map(MandateRequest::person).toList()).stream()
                .collect(toMap(Person::id, Function.identity()));
        var rows = waiting.stream()
                .filter(each -> known.containsKey(each.person()))
                .map(each -> new Waiting(
                        "/organisations/" + each.organisation() + "/people",
                        names.getOrDefault(each.organisation(), ""),
                        java.util.Objects.requireNonNull(known.get(each.person()))
                                .name(),
                        date(each.askedOn())))
                .toList();
        return Reply.page("organisations/requests", new MandateRequestsPage(rows));
    }

    private MyOrganisationsPage page(Person me, String q, @Nullable String trouble) {
        var mine = actingFor.all();
        var acting = actingFor.mandate().orElse(null);
        var names =
                organisations.namesOf(mine.stream().map(Mandate::organisation).toList());
        var asked = organisations.namesOf(requests.openOf(me.id()).stream()
                .map(MandateRequest::organisation)
                .toList());
        var found = q.isBlank()
                ? List.<OrganisationSummary>of()
                : directory.find(Filter.named(q), null).organisations();
        return new MyOrganisationsPage(
                mine.stream()
                        .map(each -> new Mine(
                                each.organisation(),
                                names.getOrDefault(each.organisation(), ""),
                                each.scope(),
                                each.until() == null ? null : date(each.until()),
                                each.equals(acting)))
                        .toList(),
                List.copyOf(asked.values()),
                q,
                whereabouts.rows(found),
                trouble);
    }
}
