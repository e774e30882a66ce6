package org.osnowa.meetings;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.MeetingLetter.About;
import org.osnowa.meetings.PartnerReaders.Reached;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inviting to a meeting by letter, saying here who comes, and taking the meeting into one's own calendar. */
@Controller
@RequestMapping("/partnerships/{slug}/meetings/{meeting}")
class MeetingLettersController {

    private final Partnerships partnerships;
    private final PartnershipHeads heads;
    private final Meetings meetings;
    private final AgendaItems agendas;
    private final Calls calls;
    private final PartnerReaders readers;
    private final MeetingLetters letters;
    private final MeetingLetter words;
    private final MeetingCalendar calendar;
    private final MeetingPages pages;
    private final ComingDesk desk;
    private final Access access;
    private final Once once;
    private final Clock clock;

    MeetingLettersController(
            Partnerships partnerships,
            PartnershipHeads heads,
            Meetings meetings,
            AgendaItems agendas,
            Calls calls,
            PartnerReaders readers,
            MeetingLetters letters,
            MeetingLetter words,
            MeetingCalendar calendar,
            MeetingPages pages,
            ComingDesk desk,
            Access access,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.heads = heads;
        this.meetings = meetings;
        this.agendas = agendas;
        this.calls = calls;
        this.readers = readers;
        this.letters = letters;
        this.words = words;
        this.calendar = calendar;
        this.pages = pages;
        this.desk = desk;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/letters")
    ModelAndView begin(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var reached = reached(partnership, found);
        var known = new LinkedHashMap<OrganisationId, String>();
        reached.stream()
                .filter(Reached::byLetter)
                .forEach(each -> each.address().ifPresent(address -> known.put(each.organisation(), address)));
        var called = calls.of(meeting);
        var form = MeetingLettersForm.fresh(called.isPresent(), known);
        return Reply.page("meetings/letters", page(partnership, me, found, called, reached, form, FormErrors.none()));
    }

    @PostMapping("/letters")
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid MeetingLettersForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again(
                    "meetings/letters",
                    page(partnership, me, found, calls.of(meeting), reached(partnership, found), form, errors));
        }
        var unreached = new ArrayList<String>();
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> letters.send(partnership, meeting, form.silent(), form.read(), me.person())
                        .then(sent -> unreached.addAll(sent.unreached()))
                        .map(_ -> path(slug, meeting)));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say(unreached.isEmpty() ? "MeetingLettersPage.sent" : "MeetingLettersPage.sentNotToAll");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again(
                        "meetings/letters",
                        page(
                                partnership,
                                me,
                                found,
                                calls.of(meeting),
                                reached(partnership, found),
                                form,
                                FormErrors.because(why)));
        };
    }

    /** For one of the partners that the visitor speaks for; the buttons send both. */
    @PostMapping("/coming")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            @RequestParam @Nullable OrganisationId organisation,
            @RequestParam @Nullable Coming coming,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        if (organisation == null || coming == null) {
            return Reply.seeOther(path(slug, meeting));
        }
        if (!access.speaksFor(me, partnership.id()).contains(organisation)) {
            throw new NotFound(organisation);
        }
        return switch (desk.answer(partnership, meeting, organisation, coming, me.person())) {
            case Done<Given> _ -> {
                Toast.say("MeetingPage.saved");
                yield Reply.seeOther(path(slug, meeting));
            }
            case Refused<Given>(var why) ->
                Reply.again("meetings/show", pages.show(partnership, me, found).refused(why));
        };
    }

    @GetMapping("/meeting.ics")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable MeetingId meeting) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var sequence = calls.of(meeting).map(Calls.Called::sequence).orElse(0);
        var about = new About(partnership, found, agendas.of(meeting), sequence);
        var written =
                calendar.publish(partnership.name(), List.of(words.entry(about, found.isRemoved(), Text.language())));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar; charset=UTF-8; method=PUBLISH"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"spotkanie.ics\"")
                .body(written.getBytes(StandardCharsets.UTF_8));
    }

    private List<Reached> reached(Partnership partnership, Meeting meeting) {
        return readers
                .of(
                        partnership.id(),
                        AskedComing.PURPOSE,
                        meeting.id().value(),
                        meeting.invited().stream().map(Invited::organisation).toList())
                .stream()
                .sorted((one, other) -> Text.alphabetically().compare(one.name(), other.name()))
                .toList();
    }

    private MeetingLettersPage page(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            Optional<Calls.Called> called,
            List<Reached> reached,
            MeetingLettersForm form,
            FormErrors errors) {
        return new MeetingLettersPage(
                heads.of(partnership, me, "meetings"),
                path(partnership.slug(), meeting.id()),
                meeting.call().title(),
                MeetingPages.when(meeting.call()),
                letters.whyNotSend(meeting).orElse(null),
                called.map(each -> Text.date(LocalDate.ofInstant(each.sentAt(), clock.getZone())))
                        .orElse(null),
                form,
                reached.stream()
                        .filter(each -> !each.byLetter())
                        .map(each -> new MeetingLettersPage.Row(
                                each.organisation().toString(),
                                each.name(),
                                each.people().stream().map(Person::name).collect(Collectors.joining(", "))))
                        .toList(),
                reached.stream()
                        .filter(Reached::byLetter)
                        .map(each -> new MeetingLettersPage.Row(
                                each.organisation().toString(),
                                each.name(),
                                form.address(each.organisation()).orElse(null)))
                        .toList(),
                errors);
    }

    private static String path(String slug, MeetingId meeting) {
        return "/partnerships/" + slug + "/meetings/" + meeting;
    }
}
