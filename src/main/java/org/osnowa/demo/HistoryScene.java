package org.osnowa.demo;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.demo.Community.Answered;
import org.osnowa.demo.Community.Entered;
import org.osnowa.demo.Community.Invited;
import org.osnowa.demo.Community.Member;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Answer;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.StageBook;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Stage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happened in the five partnerships, told as it would have been on the days on which the story has it. */
@Component
@Order(900)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class HistoryScene implements Scene {

    private final History history;
    private final StageBook stages;
    private final Organisations organisations;
    private final Clock clock;

    HistoryScene(History history, StageBook stages, Organisations organisations, Clock clock) {
        this.history = history;
        this.stages = stages;
        this.organisations = organisations;
        this.clock = clock;
    }

    private record Event(int on, Happening what, @Nullable PersonId who) {}

    @Override
    public void play(LocalDate today) {
        var groundwork = DemoCommunity.read("groundwork", Groundwork.class).partnerships();
        var hopes = DemoCommunity.read("benefits", Hopes.class).partnerships();
        for (var told : DemoCommunity.read("zdrojewice", Community.class).partnerships()) {
            var events = new ArrayList<Event>();
            begun(told, events);
            entered(told, today, events);
            told.invitations().forEach(each -> invited(each, events));
            groundwork.stream()
                    .filter(each -> each.slug().equals(told.slug()))
                    .forEach(each -> worked(each, person(told.coordinators().getFirst()), events));
            hopes.stream().filter(each -> each.slug().equals(told.slug())).forEach(each -> reviewed(each, events));
            events.sort(Comparator.comparingInt(Event::on));
            for (var each = 0; each < events.size(); each++) {
                tell(told.slug(), events.get(each), each, today);
            }
        }
    }

    /** What happened on one day is told in its order: a second lies between. */
    private void tell(String slug, Event event, int number, LocalDate today) {
        var noon = today.plusDays(event.on())
                .atTime(LocalTime.NOON.plusSeconds(number))
                .atZone(clock.getZone());
        history.tell(Ids.of("demo " + slug), event.what(), event.who(), noon.toInstant());
    }

    private void begun(Community.Partnership told, List<Event> events) {
        events.add(new Event(
                told.startedOn(),
                happened("partnerships.happened.started"),
                person(told.coordinators().getFirst())));
        var asked = told.invitations().stream()
                .filter(each -> each.answer() != null)
                .map(Invited::organisation)
                .collect(Collectors.toSet());
        told.members().stream()
                .filter(each -> !each.initiating() && !asked.contains(each.organisation()))
                .map(this::joined)
                .forEach(events::add);
    }

    private Event joined(Member member) {
        return new Event(member.since(), answered(Answer.Kind.YES, name(member.organisation())), null);
    }

    private void invited(Invited invited, List<Event> events) {
        var name = name(invited.organisation());
        events.add(new Event(
                invited.sent(),
                happened("partnerships.happened.invited", name).forPartnersOnly(),
                person(invited.by())));
        if (invited.answer() instanceof Answered answer) {
            var by = answer.enteredBy() == null ? null : person(answer.enteredBy());
            events.add(new Event(answer.on(), answered(answer.kind(), name), by));
        }
    }

    private static Happening answered(Answer.Kind kind, String name) {
        var said = happened("partnerships.happened.answered." + kind, name).inTheNameOf(name);
        return kind == Answer.Kind.YES ? said : said.forPartnersOnly();
    }

    /** Where the story does not say how it came there, it says since when it is there. */
    private void entered(Community.Partnership told, LocalDate today, List<Event> events) {
        var by = person(told.coordinators().getFirst());
        var way = told.stages() == null ? List.of(new Entered(told.stage(), told.stageSince())) : told.stages();
        way.forEach(each ->
                events.add(new Event(each.on(), happened("partnerships.happened.entered." + each.stage()), by)));
        var from = Stage.INITIATIVE;
        for (var each : told.stages() == null ? List.<Entered>of() : told.stages()) {
            stages.enter(partnership(told.slug()), from, each.stage(), today.plusDays(each.on()), by);
            from = each.stage();
        }
    }

    private static void worked(Groundwork.Told told, PersonId by, List<Event> events) {
        if (told.looked() != null) {
            events.add(new Event(
                    told.looked().on(),
                    happened("diagnosis.happened.looked", told.looked().words()),
                    by));
        }
        if (told.agreed() != null) {
            var agreed = told.agreed();
            var what = happened("diagnosis.happened.agreed", agreed.by(), agreed.document());
            events.add(new Event(agreed.on(), what.forPartnersOnly(), by));
        }
        if (told.gapsSeen() != null) {
            events.add(new Event(told.gapsSeen(), happened("diagnosis.happened.seen"), by));
        }
        for (var act : told.actions()) {
            if (act.doneOn() != null) {
                events.add(new Event(act.doneOn(), happened("plan.happened.done", act.title()), by));
            }
        }
    }

    private void reviewed(Hopes.Told told, List<Event> events) {
        for (var review : told.reviews()) {
            events.add(new Event(
                    review.opened(),
                    happened("benefits.happened.review.opened").forPartnersOnly(),
                    person(review.by())));
        }
    }

    private String name(String organisation) {
        return organisations
                .get(new OrganisationId(Ids.of("demo " + organisation)))
                .profile()
                .name();
    }

    private static PartnershipId partnership(String slug) {
        return new PartnershipId(Ids.of("demo " + slug));
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.of("demo " + id));
    }
}
