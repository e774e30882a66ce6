package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
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

/** The meetings of a partnership, for everybody to read and for its coordinators to write. */
@Controller
@RequestMapping("/partnerships/{slug}/meetings")
class MeetingController {

    private final Partnerships partnerships;
    private final Meetings meetings;
    private final MeetingPeople people;
    private final MeetingDesk desk;
    private final MeetingPages pages;
    private final Once once;

    MeetingController(
            Partnerships partnerships,
            Meetings meetings,
            MeetingPeople people,
            MeetingDesk desk,
            MeetingPages pages,
            Once once) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.people = people;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable UUID after, Visitor visitor) {
        return Reply.page("meetings/index", pages.all(partnerships.get(slug), visitor, Optional.ofNullable(after)));
    }

    @GetMapping("/{meeting}")
    ModelAndView show(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor visitor) {
        var partnership = partnerships.get(slug);
        return Reply.page("meetings/show", pages.show(partnership, visitor, meetings.get(meeting, partnership.id())));
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "meetings/edit", pages.fresh(partnerships.get(slug), me, MeetingForm.empty(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Visitor me, @Valid MeetingForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("meetings/edit", pages.fresh(partnership, me, form, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.call(partnership, form.call(), form.days(), form.asked(), form.ticked(), me.person())
                        .map(meeting -> path(slug, meeting.id())));
        return switch (outcome) {
            case Done<String>(var path) -> saved(path);
            case Refused<String>(var why) ->
                Reply.again("meetings/edit", pages.fresh(partnership, me, form, because(why)));
        };
    }

    @GetMapping("/{meeting}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        return Reply.page("meetings/edit", page(partnership, me, found, MeetingForm.of(found), FormErrors.none()));
    }

    @PostMapping("/{meeting}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid MeetingForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("meetings/edit", page(partnership, me, found, form, errors));
        }
        try {
            var outcome = desk.change(
                    partnership, found, form.call(), form.asked(), form.ticked(), form.version(), me.person());
            return switch (outcome) {
                case Done<Meeting> _ -> saved(path(slug, meeting));
                case Refused<Meeting>(var why) ->
                    Reply.again("meetings/edit", page(partnership, me, found, form, because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, meeting, Optional.of(form), Optional.empty());
        }
    }

    @GetMapping("/{meeting}/attendance")
    ModelAndView whoCame(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        return Reply.page(
                "meetings/attendance",
                pages.attendance(
                        partnership, me, found, AttendanceForm.of(found, people.of(meeting)), FormErrors.none()));
    }

    @PostMapping("/{meeting}/attendance")
    ModelAndView record(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid AttendanceForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("meetings/attendance", pages.attendance(partnership, me, found, form, errors));
        }
        try {
            var outcome = desk.record(
                    partnership, found, form.said(found), form.came(found), form.minute(), form.version(), me.person());
            return switch (outcome) {
                case Done<Meeting> _ -> saved(path(slug, meeting));
                case Refused<Meeting>(var why) ->
                    Reply.again("meetings/attendance", pages.attendance(partnership, me, found, form, because(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = meetings.get(meeting, partnership.id());
            return Reply.conflict(
                    "meetings/attendance",
                    pages.attendance(
                            partnership,
                            me,
                            theirs,
                            AttendanceForm.of(theirs, people.of(meeting)),
                            Optional.of(form),
                            FormErrors.none()));
        }
    }

    @PostMapping("/{meeting}/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid RemovalForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        if (result.hasErrors()) {
            return Reply.again("meetings/edit", page(partnership, me, found, form, FormErrors.in(result)));
        }
        try {
            return switch (desk.remove(partnership, found, form.why(), form.version(), me.person())) {
                case Done<Meeting> _ -> {
                    Toast.say("MeetingPage.takenOut");
                    yield Reply.seeOther("/partnerships/" + slug + "/meetings");
                }
                case Refused<Meeting>(var why) ->
                    Reply.again("meetings/edit", page(partnership, me, found, form, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, meeting, Optional.empty(), Optional.of(form.why()));
        }
    }

    private ModelAndView moved(
            Partnership partnership,
            Visitor me,
            MeetingId meeting,
            Optional<MeetingForm> mine,
            Optional<String> reason) {
        var newest = meetings.get(meeting, partnership.id());
        var removal = new RemovalForm(reason.orElse(null), newest.version());
        return Reply.conflict("meetings/edit", pages.movedMeanwhile(partnership, me, newest, mine, removal));
    }

    private MeetingEditPage page(
            Partnership partnership, Visitor me, Meeting meeting, MeetingForm form, FormErrors errors) {
        return pages.edit(partnership, me, meeting, form, RemovalForm.of(meeting), errors, FormErrors.none());
    }

    private MeetingEditPage page(
            Partnership partnership, Visitor me, Meeting meeting, RemovalForm form, FormErrors errors) {
        return pages.edit(partnership, me, meeting, MeetingForm.of(meeting), form, FormErrors.none(), errors);
    }

    private static FormErrors because(Refusal why) {
        return why instanceof MeetingRefusal refusal && !refusal.field().isEmpty()
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved(String path) {
        Toast.say("MeetingPage.saved");
        return Reply.seeOther(path);
    }

    private static String path(String slug, MeetingId meeting) {
        return "/partnerships/" + slug + "/meetings/" + meeting;
    }
}
